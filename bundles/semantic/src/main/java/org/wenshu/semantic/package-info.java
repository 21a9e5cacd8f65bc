/**
 * Search by meaning (语义检索): follows the journal, has a worker process compute vectors of all passages in the
 * background, keeps them in an index of its own and tells the archive which passages are nearest to a question. Without
 * this bundle the archive searches by words.
 */
package org.wenshu.semantic;
