package org.wenshu.extraction.layout;

import org.wenshu.api.extraction.Element;

/**
 * A line that is not blank, without the white space at its ends.
 *
 * @param start offset in the text
 * @param compact the line without any white space, ASCII digits; cut at {@link Compact#LONGEST}
 */
record Line(String text, int start, Compact compact) {

    int end() {
        return start + text.length();
    }

    /** The line without white space. */
    String dense() {
        return compact.text();
    }

    /** Whether it is too long for anything but body text. */
    boolean isLong() {
        return text.length() > Compact.LONGEST;
    }

    /** An element whose place is part of the compact line. */
    Element element(String value, double confidence, int from, int to) {
        return new Element(value, confidence, start + compact.start(from), start + compact.end(to));
    }

    /** An element whose place is the whole line. */
    Element element(String value, double confidence) {
        return new Element(value, confidence, start, end());
    }
}
