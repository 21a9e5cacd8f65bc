/**
 * The district's organization: its journal events, the tables computed from them, and the services that read them.
 *
 * <p>{@code model} answers who holds what on which day, {@code change} checks and records changes, {@code seed} reads
 * the file that a new installation starts from, {@code account} keeps passwords.
 */
package org.wenshu.organization;
