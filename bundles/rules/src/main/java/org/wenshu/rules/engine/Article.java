package org.wenshu.rules.engine;

import java.util.Optional;

/**
 * An article of the work rules.
 *
 * @param label such as {@code 第二十七条}
 * @param state what the pack does about it
 * @param note why there is no rule, or what is still missing
 */
public record Article(String label, String text, State state, Optional<String> note) {

    /** What a pack does about an article. */
    public enum State {
        /** Rules of the pack apply it. */
        RULES,
        /** Some of it; the note says what is missing. */
        PARTLY,
        /** It could be a matter for rules; they come later. */
        NOT_YET,
        /** Nothing for software to decide; the note says why. */
        NOT_SOFTWARE
    }
}
