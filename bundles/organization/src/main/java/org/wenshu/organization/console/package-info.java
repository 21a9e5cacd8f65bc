/**
 * The organization's pages, {@code /console/organization/}. Their forms are sent by htmx, which leaves what was typed
 * when a change is refused.
 */
package org.wenshu.organization.console;
