package org.wenshu.filing.correction;

/** How to correct a clause, and on what basis. */
public record Proposal(String clause, String basis, String proposal) {}
