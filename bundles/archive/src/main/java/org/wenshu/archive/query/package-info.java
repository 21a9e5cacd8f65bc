/** The language of questions: words, quotes, AND, OR and NOT, fields, numbers, articles, days. */
package org.wenshu.archive.query;
