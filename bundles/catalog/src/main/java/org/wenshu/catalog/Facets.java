package org.wenshu.catalog;

import java.util.List;

/**
 * How many entries a choice would leave: each list counts under all restrictions but its own.
 *
 * @param kinds names of constants, as are {@code statuses}
 */
public record Facets(
        List<Count> organs, List<Count> kinds, List<Count> topics, List<Count> statuses, List<Count> years) {

    /** A value with the number of entries that have it; most first, years latest first. */
    public record Count(String value, long count) {}
}
