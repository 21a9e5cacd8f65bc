/**
 * One CXF server on a bus of its own for each resource and SOAP endpoint, so that bundles come and go without touching each other.
 */
package org.wenshu.web.publishing;
