/** What operations write into the journal. */
package org.wenshu.operations.event;
