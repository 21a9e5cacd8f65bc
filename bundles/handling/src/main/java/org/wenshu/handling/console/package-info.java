/** Handling for people: tasks, cases drawn as a line of stations, and the forms to act on them. */
package org.wenshu.handling.console;
