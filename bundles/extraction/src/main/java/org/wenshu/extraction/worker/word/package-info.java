/**
 * Automatic numbers of Word documents (第一条, 一、), which are in no text: written out before the document is parsed.
 */
package org.wenshu.extraction.worker.word;
