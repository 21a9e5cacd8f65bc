package org.wenshu.handling.consultation;

/** How a negotiation or a coordination ended. */
public enum Outcome {
    AGREED,
    UNRESOLVED,
    /** There was no coordination; the office noted why. */
    NOT_HELD
}
