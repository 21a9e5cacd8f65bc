package org.wenshu.registration.imports;

/** What became of a file of an import. */
public enum ItemOutcome {
    REGISTERED,
    /** The checks returned it; it is kept. */
    RETURNED,
    /** Its content was registered before. */
    DUPLICATE,
    /** It could not be registered; nothing of it is kept. */
    REFUSED
}
