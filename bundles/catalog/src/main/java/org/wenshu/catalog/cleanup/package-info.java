/**
 * The clean-up (清理) of documents every two years: a list that is worked through document by document (继续有效, 修改, 废止),
 * with who said so, when and on which ground, and its published result.
 */
package org.wenshu.catalog.cleanup;
