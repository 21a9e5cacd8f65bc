/**
 * Finds documents that say nearly the same (R27.2): saved anew, scanned anew, sent once more with another date. Each text
 * has a fingerprint, kept in the journal beside the document, so that tables are rebuilt without reading texts.
 */
package org.wenshu.registration.similar;
