/** What this bundle writes into the journal. */
package org.wenshu.laws.event;
