/** Whether the originals are still what they were. */
package org.wenshu.records.fixity;
