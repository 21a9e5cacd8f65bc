package org.wenshu.api.extraction;

/**
 * An article of a document.
 *
 * @param label as written, such as {@code 第五条}, or {@code 一、（一）} where items have items of their own
 * @param path the headings above it and itself, separated by {@code /}, such as {@code 第二章/第五条}; unique in the document
 * @param start offset of the label in the text
 * @param end exclusive offset where the article ends
 */
public record Article(String label, String path, int start, int end) {}
