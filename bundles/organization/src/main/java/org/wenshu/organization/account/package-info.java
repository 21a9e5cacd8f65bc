/**
 * Passwords and signing in. Nothing here is in the journal: a journal is for ever, a password is not.
 */
package org.wenshu.organization.account;
