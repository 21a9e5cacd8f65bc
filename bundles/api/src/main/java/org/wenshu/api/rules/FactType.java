package org.wenshu.api.rules;

/** What a fact that a pack declares may say, and how it is written. */
public enum FactType {
    /** {@code true} or {@code false}; unknown counts as false. */
    FLAG,
    /** One or several of the names that the pack lists. */
    CHOICE,
    /** Ids of posts. */
    POST,
    /** Ids or names of organs. */
    ORGAN,
    /** A whole number, not negative. */
    NUMBER,
    /** A day such as {@code 2025-09-26}. */
    DATE,
    /** Words: a reference to a record, a reason, names; rules only ask whether there are any, and how many. */
    TEXT
}
