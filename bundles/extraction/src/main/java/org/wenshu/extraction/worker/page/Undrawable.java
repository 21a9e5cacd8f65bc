package org.wenshu.extraction.worker.page;

import org.wenshu.api.extraction.ExtractionException;

/** A page cannot be shown as it is, or only at a price that nobody should pay. */
final class Undrawable extends ExtractionException {

    private static final long serialVersionUID = 1L;

    private Undrawable(Reason reason, String message) {
        super(reason, message);
    }

    static Undrawable unsupported(String message) {
        return new Undrawable(Reason.UNSUPPORTED, message);
    }

    static Undrawable tooComplex(String message) {
        return new Undrawable(Reason.TOO_COMPLEX, message);
    }

    static Undrawable corrupt(String message) {
        return new Undrawable(Reason.CORRUPT, message);
    }
}
