package org.wenshu.review;

/** Where a review stands. */
public enum ReviewState {
    /** The draft arrived; nobody has looked at its materials yet. */
    WAITING,
    /** Materials were asked for; the clock does not run. */
    MATERIALS_REQUESTED,
    /** The materials are complete; the clock runs. */
    IN_REVIEW,
    /** The opinion was issued. */
    DONE,
    /** The case went back to its sender, or took another route, before an opinion was issued. */
    WITHDRAWN;

    /** Tells whether the opinion is still to come. */
    public boolean open() {
        return this != DONE && this != WITHDRAWN;
    }
}
