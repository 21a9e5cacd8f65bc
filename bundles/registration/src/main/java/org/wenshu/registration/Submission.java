package org.wenshu.registration;

import java.util.List;

/**
 * A document that somebody hands in.
 *
 * @param file the document itself
 * @param clearances findings that shall not stop it, with the reasons
 * @param duplicateAllowed whether a content that is registered may be registered once more
 */
public record Submission(
        Upload file,
        List<Upload> attachments,
        Stated stated,
        List<ClearanceRequest> clearances,
        boolean duplicateAllowed) {

    public Submission {
        attachments = List.copyOf(attachments);
        clearances = List.copyOf(clearances);
    }

    /** A document that nothing is cleared of. */
    public Submission(Upload file, List<Upload> attachments, Stated stated, boolean duplicateAllowed) {
        this(file, attachments, stated, List.of(), duplicateAllowed);
    }

    /** The same document with more said of it. */
    Submission stating(Stated more) {
        return new Submission(file, attachments, more, clearances, duplicateAllowed);
    }

    /** The same document with findings cleared. */
    public Submission clearing(List<ClearanceRequest> requests) {
        return new Submission(file, attachments, stated, requests, duplicateAllowed);
    }
}
