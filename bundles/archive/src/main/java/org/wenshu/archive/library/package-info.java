/** Reference libraries beside the archive: laws, research corpora; each has an index of its own. */
package org.wenshu.archive.library;
