/** The commands on a real journal, with a console that is kept. */
package org.wenshu.journal.shell;
