/**
 * What happened to the organization, as the journal keeps it.
 */
package org.wenshu.organization.event;
