package org.wenshu.organization.model;

/** Why somebody is away, work rules Article 41. */
public enum AbsenceReason {
    /** 出访. */
    VISIT_ABROAD,
    /** 出差. */
    BUSINESS_TRIP,
    /** 休假. */
    HOLIDAY,
    OTHER
}
