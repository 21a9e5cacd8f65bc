package org.wenshu.filing.correction;

/** How a department refuses to correct its document, ambiguity A-22. */
public enum RefusalKind {
    /** It said so. */
    EXPLICIT,
    /** The last day passed without a correction. */
    SILENCE
}
