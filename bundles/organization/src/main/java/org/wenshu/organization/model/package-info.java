/**
 * The organization as plain data, and the questions about a day: pure functions of both.
 */
package org.wenshu.organization.model;
