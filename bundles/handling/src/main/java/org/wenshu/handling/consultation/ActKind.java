package org.wenshu.handling.consultation;

/** What happens to a consultation after it was sent. */
public enum ActKind {
    REPLIED,
    /** Answered on paper, entered by the office. */
    ENTERED,
    LATE,
    ASKED,
    EXTENDED,
    DECLINED,
    /** The due date was counted anew. */
    MOVED,
    DEEMED,
    REOPENED,
    NEGOTIATED
}
