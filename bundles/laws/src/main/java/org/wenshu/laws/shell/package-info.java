/** Loading from the shell. */
package org.wenshu.laws.shell;
