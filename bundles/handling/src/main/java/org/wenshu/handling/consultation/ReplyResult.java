package org.wenshu.handling.consultation;

/** What an organ says. */
public enum ReplyResult {
    AGREE,
    DISAGREE,
    NO_OPINION,
    /** It said nothing in time: no objection, but never a signature. */
    DEEMED_NO_OBJECTION
}
