package org.wenshu.filing;

/** Where a filing stands. */
public enum FilingState {
    /** The document is published; its package has not gone out. */
    DUE,
    /** The package went to the authority. */
    SUBMITTED,
    /** Papers are missing; the registration waits for them (暂缓登记). */
    SUSPENDED,
    /** The authority entered it in its register. */
    REGISTERED,
    /** It is no document to be filed (不予备案). */
    REFUSED
}
