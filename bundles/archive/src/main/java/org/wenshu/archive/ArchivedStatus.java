package org.wenshu.archive;

/** How far a document has come. */
public enum ArchivedStatus {
    REGISTERED,
    NUMBERED,
    PUBLISHED
}
