package org.wenshu.handling;

import java.util.List;
import java.util.Optional;

/**
 * The documents that a case answers or is answered by (请示、批复).
 *
 * @param request what a reply answers
 * @param replies what answers a request
 */
public record CaseLinks(Optional<Link> request, List<Link> replies) {

    /** The pack's fact which request a reply answers. */
    public static final String ANSWERED_REQUEST = "answeredRequest";

    public CaseLinks {
        replies = List.copyOf(replies);
    }

    /**
     * Another document.
     *
     * @param documentId empty if it is not registered here, or the reader may not see its case
     * @param name title or document number
     */
    public record Link(Optional<String> documentId, String name) {}
}
