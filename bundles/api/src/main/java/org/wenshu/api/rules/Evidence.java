package org.wenshu.api.rules;

/**
 * The words of a document that a finding is about.
 *
 * @param text the words
 * @param start offset in the document's text; -1 if the finding is about a field and not a place
 * @param end exclusive offset; -1 likewise
 */
public record Evidence(String text, int start, int end) {}
