package org.wenshu.registration;

import java.util.List;

/**
 * A document that somebody hands in.
 *
 * @param file the document itself
 * @param duplicateAllowed whether a content that is registered may be registered once more
 */
public record Submission(Upload file, List<Upload> attachments, Stated stated, boolean duplicateAllowed) {

    public Submission {
        attachments = List.copyOf(attachments);
    }
}
