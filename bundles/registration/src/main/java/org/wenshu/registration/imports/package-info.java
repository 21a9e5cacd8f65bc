/**
 * Bulk import: the files of a ZIP or of a directory are registered one by one, in the background. What became of a file is
 * entered in the same append as the document itself, so that a crash leaves nothing half done and nothing twice.
 */
package org.wenshu.registration.imports;
