package org.wenshu.api.journal;

/** A stream had not the expected version: read it again, decide again, append again. */
public class StreamConflictException extends JournalException {

    private static final long serialVersionUID = 1L;

    public StreamConflictException(String stream, long expected, long actual) {
        super("stream " + stream + " has version " + actual + ", expected " + expected);
    }
}
