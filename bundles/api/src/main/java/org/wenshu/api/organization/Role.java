package org.wenshu.api.organization;

/** What a post allows to do. */
public enum Role {
    /** Registers and returns documents (机要、收发). */
    REGISTRAR,
    /** Heads the government office (区政府办公室主任). */
    OFFICE_DIRECTOR,
    /** Drafts and submits documents for an organ. */
    DRAFTER,
    /** Heads an organ (主要负责同志). */
    PRINCIPAL,
    /** Reviews for a department (部门法制机构). */
    LEGAL_UNIT,
    /** Reviews at the Justice Bureau. */
    JUSTICE_REVIEWER,
    /** Heads the Justice Bureau. */
    JUSTICE_HEAD,
    /** Mayor or vice mayor (区政府领导同志). */
    LEADER,
    ARCHIVIST,
    IT_ADMIN,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Another system that hands in documents of its organ (公文交换). */
    EXCHANGE,
    /** Looks after secrecy (保密员). */
    SECRECY_OFFICER
}
