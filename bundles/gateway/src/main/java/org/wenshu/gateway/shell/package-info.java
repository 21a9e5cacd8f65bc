/**
 * The door's shell commands.
 */
package org.wenshu.gateway.shell;
