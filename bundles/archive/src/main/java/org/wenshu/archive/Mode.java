package org.wenshu.archive;

/** How documents are looked for. */
public enum Mode {
    /** By the words, and by the meaning where the question is a sentence. */
    AUTO,
    /** By the words. */
    TEXT,
    /** By the meaning. */
    SEMANTIC
}
