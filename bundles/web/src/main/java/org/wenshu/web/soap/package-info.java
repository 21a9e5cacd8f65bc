/**
 * What SOAP endpoints are published with: callers, limits, problems as faults, and the end of what attachments left.
 */
package org.wenshu.web.soap;
