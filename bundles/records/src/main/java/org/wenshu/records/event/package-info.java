/** What this bundle writes into the journal. */
package org.wenshu.records.event;
