/** What operators do with the journal at the console. */
package org.wenshu.journal.shell;
