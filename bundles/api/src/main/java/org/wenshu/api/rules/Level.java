package org.wenshu.api.rules;

/** What a violated rule does, by the modal verb of its text (应当, 不得, 一般 …). */
public enum Level {
    /** Back to the sender with reasons (退回). */
    RETURN,
    /** The act is refused. */
    BLOCK,
    /** Shown; going on needs a recorded reason where the rule says so. */
    WARN,
    /** Reminded of. */
    REMIND,
    /** Kept for statistics. */
    RECORD
}
