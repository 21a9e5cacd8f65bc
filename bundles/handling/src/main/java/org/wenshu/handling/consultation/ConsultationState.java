package org.wenshu.handling.consultation;

/** How far a consultation is. */
public enum ConsultationState {
    OPEN,
    ANSWERED,
    /** The organ's silence became consent. */
    DEEMED
}
