package org.wenshu.archive.index;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param facets counts by field and value over everything found
 */
public record Answer(long total, List<Hit> hits, Map<String, List<Count>> facets) {

    /** A document with the places that answer. */
    public record Hit(Listing document, float score, List<Place> places) {}

    /**
     * An article, or the whole text of a document without articles.
     *
     * @param label empty if it is not an article
     */
    public record Place(String label, String anchor, List<Snippet> snippets) {}

    /** A piece of text; each highlight is a start and an exclusive end in it. */
    public record Snippet(String text, List<int[]> highlights) {}

    /** How many hits have a value. */
    public record Count(String value, long count) {}
}
