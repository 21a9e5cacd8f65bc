package org.wenshu.registration;

/** The steps of handling an incoming document that people note here (条例 Article 24); the others have events of their own. */
public enum ProcessingStep {
    /** Received and signed for (签收). */
    RECEIPT,
    /** Sent round to readers (传阅). */
    CIRCULATION,
    /** A reader has read it. */
    READING,
    /** A day was set until which a document without a case is to be handled (限办). */
    DEADLINE,
    /** Whoever has the turn was urged (催办). */
    URGING,
    /** The sender was told the result (答复). */
    REPLY
}
