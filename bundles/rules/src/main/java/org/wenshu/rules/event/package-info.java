/**
 * What the rules keep in the journal for themselves.
 */
package org.wenshu.rules.event;
