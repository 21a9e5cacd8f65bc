/**
 * Records as JSON and back.
 */
package org.wenshu.web.json;
