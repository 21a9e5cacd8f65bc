/**
 * Changes to the organization: who may make them, when they make sense, and the events that record them.
 */
package org.wenshu.organization.change;
