package org.wenshu.registration.exchange;

import java.time.Instant;

/** The sender took note of something. */
record Receipt(ReceiptKind kind, Instant at) {}
