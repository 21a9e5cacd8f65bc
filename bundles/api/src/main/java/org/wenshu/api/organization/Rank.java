package org.wenshu.api.organization;

/** Ranks that signatures are compared by, work rules Article 31; in ascending order. */
public enum Rank {
    STAFF,
    PRINCIPAL,
    OFFICE_DIRECTOR,
    VICE_MAYOR,
    MAYOR
}
