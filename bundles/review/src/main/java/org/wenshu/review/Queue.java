package org.wenshu.review;

/** The heaps of a desk (待办分类). A review may lie on several. */
public enum Queue {
    /** Nobody has looked at the materials yet. */
    NEW,
    /** Materials were asked for; the clock does not run. */
    MATERIALS,
    IN_REVIEW,
    /** An opinion waits for a second person. */
    TO_CONFIRM,
    /** The last day is near or over. */
    DUE_SOON,
    /** Issued or gone back. */
    DONE
}
