/** The index of vectors (Lucene, HNSW). */
package org.wenshu.semantic.vector;
