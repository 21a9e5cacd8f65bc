/**
 * Versions of a draft against each other: article by article, word by word, and where the words of a note stand now.
 * Texts in, records out; nothing here knows reviews.
 */
package org.wenshu.review.compare;
