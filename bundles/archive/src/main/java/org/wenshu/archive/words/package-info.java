/** What a Chinese text and a question are made of: characters, pairs, words, document numbers, references to articles. */
package org.wenshu.archive.words;
