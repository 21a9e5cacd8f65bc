package org.wenshu.handling.event;

/** The meetings whose decision lets a document go on, Articles 18 to 20. */
public enum MeetingKind {
    /** 区政府常务会议. */
    EXECUTIVE,
    /** 区政府全体会议. */
    PLENARY
}
