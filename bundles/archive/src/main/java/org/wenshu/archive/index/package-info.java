/** The Lucene index: how documents are cut into words, written, asked and highlighted. */
package org.wenshu.archive.index;
