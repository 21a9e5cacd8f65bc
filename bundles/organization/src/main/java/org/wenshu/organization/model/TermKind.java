package org.wenshu.organization.model;

/** What holds between the subject and the object of a {@link Term}. */
public enum TermKind {
    /** A post (subject) is held by a person (object). */
    APPOINTMENT,
    /** A leader's post (subject) is in charge of a domain (object), 分工. */
    PORTFOLIO,
    /** Two vice mayors' posts stand in for each other (AB角). */
    AB_PAIR,
    /** A person (subject) is away for a reason (object, an {@link AbsenceReason}). Counts from its approval. */
    ABSENCE,
    /** The mayor's post (subject) has delegated to a vice mayor's post (object) what the scope says (委托). */
    DELEGATION,
    /** A post (object) stands in for another one (subject) while its holder is away, by order. */
    SUBSTITUTION
}
