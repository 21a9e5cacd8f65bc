package org.wenshu.handling;

/** How far a case is. */
public enum CaseStatus {
    OPEN,
    RETURNED,
    /** The route ended without a signature. */
    COMPLETED,
    SIGNED_OFF,
    NUMBERED,
    ISSUED,
    PUBLISHED
}
