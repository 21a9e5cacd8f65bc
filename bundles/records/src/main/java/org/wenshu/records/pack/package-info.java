/** What an item is handed over as. */
package org.wenshu.records.pack;
