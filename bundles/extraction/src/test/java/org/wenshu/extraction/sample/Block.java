package org.wenshu.extraction.sample;

import java.util.List;

/**
 * A part of a document as its author sees it.
 *
 * @param cells one text, or several that stand side by side
 */
record Block(Place place, List<String> cells) {

    /** Where it stands. */
    enum Place {
        LEFT,
        CENTRE,
        TITLE,
        INDENTED,
        RIGHT,
        /** The cells are put to the left and to the right edge. */
        SIDES,
        NEW_PAGE
    }

    static Block of(Place place, String... cells) {
        return new Block(place, List.of(cells));
    }

    String text() {
        return cells.get(0);
    }
}
