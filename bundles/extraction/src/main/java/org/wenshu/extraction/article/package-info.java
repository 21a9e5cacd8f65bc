/**
 * The articles of a document, with the chapters and sections above them.
 */
package org.wenshu.extraction.article;
