package org.wenshu.handling.consultation;

/** Where an organ stands on a matter. */
public enum Standing {
    /** It was never asked. */
    MISSING,
    WAITING,
    CONSENTED,
    DEEMED,
    /** It disagrees, and nobody negotiated. */
    DISPUTED,
    /** It disagreed and was won over. */
    SETTLED,
    /** It disagrees after the negotiation. */
    UNRESOLVED;

    /** Whether the organ has still to be heard. */
    boolean unheard() {
        return this == MISSING || this == WAITING;
    }
}
