/** What this bundle writes into the journal. */
package org.wenshu.archive.event;
