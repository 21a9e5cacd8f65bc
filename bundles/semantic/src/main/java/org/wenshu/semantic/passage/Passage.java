package org.wenshu.semantic.passage;

/**
 * A stretch of a text that gets a vector.
 *
 * @param start offset in the text
 * @param end exclusive
 * @param words what the model reads: the title says what a passage is about
 */
public record Passage(int start, int end, String words) {}
