/**
 * Archiving (归档): closed documents become items with an archival code, in boxes, with what belongs to them, and leave
 * as packages. Follows the journal and changes no other bundle.
 */
package org.wenshu.records;
