package org.wenshu.rules.engine;

import org.wenshu.api.organization.Rank;

/** The signatories that the matrix knows, in ascending order of rank. */
public enum Signer {
    PRINCIPAL(Rank.PRINCIPAL, Who.SUBMITTER_PRINCIPAL),
    OFFICE_DIRECTOR(Rank.OFFICE_DIRECTOR, Who.OFFICE_DIRECTOR),
    /** Whoever chaired the meeting, whose minutes these are. */
    CHAIR(Rank.VICE_MAYOR, Who.CHAIR),
    PORTFOLIO_LEADER(Rank.VICE_MAYOR, Who.FIRST_PORTFOLIO_LEADER),
    MAYOR(Rank.MAYOR, Who.MAYOR);

    private final Rank rank;
    private final Who who;

    Signer(Rank rank, Who who) {
        this.rank = rank;
        this.who = who;
    }

    public Rank rank() {
        return rank;
    }

    Who who() {
        return who;
    }
}
