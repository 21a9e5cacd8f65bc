/** The search page at {@code /console/archive}. */
package org.wenshu.archive.console;
