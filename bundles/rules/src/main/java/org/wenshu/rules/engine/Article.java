package org.wenshu.rules.engine;

import java.util.Optional;

/**
 * An article of the work rules.
 *
 * @param label such as {@code 第二十七条}
 * @param state what the pack does about it
 * @param note why there is no rule, or what else sees to the article
 */
public record Article(String label, String text, State state, Optional<String> note) {

    /** What a pack does about an article. */
    public enum State {
        /** Rules of the pack apply it. */
        RULES,
        /** Nothing for software to decide; the note says why. */
        NOT_SOFTWARE
    }
}
