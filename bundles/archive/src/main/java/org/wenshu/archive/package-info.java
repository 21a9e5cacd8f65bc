/**
 * The archive and its full-text search. What is in the archive stands in tables ({@link org.wenshu.archive.ArchiveTables});
 * the index answers questions about it and can prove that it equals them.
 */
package org.wenshu.archive;
