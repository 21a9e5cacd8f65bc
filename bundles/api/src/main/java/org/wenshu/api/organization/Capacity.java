package org.wenshu.api.organization;

/** In what capacity somebody acts, work rules Article 5. */
public enum Capacity {
    /** The holder of the post. */
    OWN,
    /** The other one of the AB pair, or whom the mayor arranged (代行). */
    ACTING_FOR,
    /** Whom the mayor delegated (受区长委托). */
    DELEGATED,
    /** Nobody: the mayor has to arrange a substitute. */
    PENDING_ARRANGEMENT
}
