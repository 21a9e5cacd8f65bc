/**
 * Turns whatever goes wrong into an answer that says the way out.
 */
package org.wenshu.web.problems;
