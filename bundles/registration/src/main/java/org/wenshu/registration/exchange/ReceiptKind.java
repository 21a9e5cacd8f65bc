package org.wenshu.registration.exchange;

/** What a sender takes note of. */
public enum ReceiptKind {
    REGISTRATION,
    RETURN,
    REPLY
}
