package org.wenshu.rules.engine;

/** Who reviews legality last. */
public enum ReviewBody {
    NONE,
    /** The legal unit of the submitting organ. */
    SUBMITTER,
    /** The district Justice Bureau. */
    JUSTICE
}
