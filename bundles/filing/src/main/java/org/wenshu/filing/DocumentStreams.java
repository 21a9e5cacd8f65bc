package org.wenshu.filing;

/** Names of the streams of this bundle. */
public final class DocumentStreams {

    static final String CORRECTION = "correction/";

    private DocumentStreams() {}

    /** The events of a filing. */
    public static String filing(String filingId) {
        return "filing/" + filingId;
    }

    /** Review and correction of a document: one, however many authorities it is filed with. */
    public static String correction(String documentId) {
        return CORRECTION + documentId;
    }
}
