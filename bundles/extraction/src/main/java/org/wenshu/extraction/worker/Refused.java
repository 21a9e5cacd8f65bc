package org.wenshu.extraction.worker;

import org.wenshu.api.extraction.ExtractionException;

/** A reader gives up a file for a reason it knows. */
final class Refused extends ExtractionException {

    private static final long serialVersionUID = 1L;

    Refused(Reason reason, String message) {
        super(reason, message);
    }

    Refused(Reason reason, String message, Throwable cause) {
        super(reason, message, cause);
    }
}
