package org.wenshu.semantic.passage;

import java.util.List;

/**
 * A document to be read.
 *
 * @param title empty if it has none
 * @param places where its articles stand; empty if it has none
 */
public record Text(String title, String text, List<Place> places) {

    /** A stretch of the text; the end is exclusive. */
    public record Place(int start, int end) {}
}
