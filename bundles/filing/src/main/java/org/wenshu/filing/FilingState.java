package org.wenshu.filing;

/** Where a filing stands. */
public enum FilingState {
    /** The document is published; its package has not gone out. */
    DUE,
    /** The package went to the authority. */
    SUBMITTED,
    /** The authority entered it in its register. */
    REGISTERED
}
