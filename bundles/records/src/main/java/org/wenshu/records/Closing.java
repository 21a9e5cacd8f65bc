package org.wenshu.records;

/** Whether a document is done with, so that it may be archived (办理完毕). */
public enum Closing {
    /** Its case goes on. */
    OPEN,
    /** It went back to the organ that submitted it. */
    RETURNED,
    /** There is no case: whether it is done with, the archivist says. */
    NO_CASE,
    /** The last step of a case without a signature is done. */
    COMPLETED,
    /** It was issued (印发). */
    ISSUED;

    public boolean mayBeArchived() {
        return this == NO_CASE || this == COMPLETED || this == ISSUED;
    }
}
