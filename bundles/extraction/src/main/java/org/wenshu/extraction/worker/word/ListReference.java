package org.wenshu.extraction.worker.word;

import java.util.Optional;

/**
 * What a paragraph or a style says about its list; a paragraph may give the level and leave the list to its style.
 *
 * @param list the list's id; 0 takes the number away
 * @param level from 0
 */
record ListReference(Optional<String> list, Optional<Integer> level) {

    static final ListReference NONE = new ListReference(Optional.empty(), Optional.empty());

    /** What is missing here is taken from there. */
    ListReference or(ListReference other) {
        return new ListReference(list.or(other::list), level.or(other::level));
    }
}
