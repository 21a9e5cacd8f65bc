package org.wenshu.registration.exchange;

import java.time.LocalDate;

/** What the sender was answered (答复). */
record Reply(LocalDate on, String text) {}
