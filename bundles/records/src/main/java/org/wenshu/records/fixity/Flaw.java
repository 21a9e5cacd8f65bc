package org.wenshu.records.fixity;

/**
 * A content that is not what it was.
 *
 * @param documentId a document it belongs to
 * @param name of the file there
 */
public record Flaw(String contentHash, Kind kind, String documentId, String name) {

    /** What is wrong with it. */
    public enum Kind {
        /** It is not in the store any more. */
        LOST,
        /** Its bytes do not give the hash that it is stored under. */
        ALTERED
    }
}
