package org.wenshu.review.compare;

/**
 * A run of words in a redline.
 *
 * @param kind whether both versions have it, or one alone
 */
public record Span(Kind kind, String text) {

    /** Which version has the words. */
    public enum Kind {
        EQUAL,
        INSERT,
        DELETE
    }
}
