package org.wenshu.registration;

import java.util.Arrays;
import java.util.Optional;

/** How far a document has come. */
public enum Status {
    REGISTERED,
    /** Refused by the intake checks and kept (退回). */
    RETURNED,
    IN_HANDLING,
    SIGNED_OFF,
    NUMBERED,
    ISSUED,
    PUBLISHED,
    /** Its case ended before sign-off (退文). */
    CASE_RETURNED;

    public static Optional<Status> named(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst();
    }

    public String label() {
        return Messages.label(this);
    }
}
