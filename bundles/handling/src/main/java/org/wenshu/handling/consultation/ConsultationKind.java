package org.wenshu.handling.consultation;

/** What an organ is asked for. */
public enum ConsultationKind {
    /** 征求意见: its opinion. */
    CONSULTATION,
    /** 会签: its countersign, which Article 29 asks of every department whose powers are touched. */
    COUNTERSIGN
}
