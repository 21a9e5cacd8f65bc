package org.wenshu.review;

/** What a note on a draft says is wrong, after the contents of the review in 国办发〔2018〕115号. */
public enum NoteKind {
    /** Against the constitution, a law, a regulation, a rule or a policy. */
    ILLEGAL,
    /** Beyond the powers of the issuer. */
    BEYOND_AUTHORITY,
    /** Takes rights or adds duties without a basis (减损权益、增加义务没有依据). */
    BASIS_MISSING,
    /** Made in a wrong procedure. */
    PROCEDURE,
    /** Does not agree with another document in force. */
    CONFLICT,
    WORDING
}
