package org.wenshu.api.extraction;

/** A file gave no text; the reason is for machines, the message for logs. */
public class ExtractionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no text. */
    public enum Reason {
        /** No bytes, or nothing but white space in it. */
        EMPTY,
        /** Bigger than {@link Extraction#maximumSize()}. */
        TOO_LARGE,
        /** Needs a password or a certificate. */
        ENCRYPTED,
        /** Broken, or not what it claims to be. */
        CORRUPT,
        /** A kind of file that is not read here. */
        UNSUPPORTED,
        /** Well-formed, but it holds no text at all. */
        NO_TEXT,
        /** Its pages are pictures, as a scanner makes them. */
        SCANNED,
        /** Expands or nests beyond the limits, or the worker's memory did not suffice. */
        TOO_COMPLEX,
        /** Took longer than the time limit. */
        TIMED_OUT,
        /** The worker process died of it. */
        WORKER_DIED
    }

    private final Reason reason;

    public ExtractionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ExtractionException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
