package org.wenshu.rules.engine;

/** Who acts in a step, seen from the document. */
public enum Who {
    SUBMITTER_PRINCIPAL,
    /** The principals of the other departments that issue or are concerned. */
    CO_ISSUER_PRINCIPALS,
    /** The submitting organ's legal unit, if it has one. */
    SUBMITTER_LEGAL_UNIT,
    CO_ISSUER_LEGAL_UNITS,
    OFFICE_DIRECTOR,
    JUSTICE_REVIEWER,
    MAYOR,
    /** The leader who chaired the meeting. */
    CHAIR,
    /** The leader in whose portfolio the first matter is. */
    FIRST_PORTFOLIO_LEADER,
    FURTHER_PORTFOLIO_LEADERS,
    /** Those whom the review router named, for the kind of step. */
    REVIEWERS,
    /** Whom the signatory matrix named. */
    SIGNATORY
}
