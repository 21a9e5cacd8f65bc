package org.wenshu.api.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A legality opinion (合法性审核意见) was issued.
 *
 * @param stepNumber the step of the case that it answers
 * @param organ id of the reviewing organ
 * @param reviewer name of the person who wrote it
 * @param checks the reviewer's answers, all of them or none
 * @param confirmer name of the second person who confirmed it (复核); empty if one was enough
 * @param number of the paper (文号), such as {@code 营站司审〔2025〕3号}; empty if the organ has no code for numbers
 */
@EventType(OpinionIssued.TYPE)
public record OpinionIssued(
        String reviewId,
        String documentId,
        int stepNumber,
        String organ,
        Conclusion conclusion,
        String text,
        List<String> items,
        String reviewer,
        LocalDate issuedOn,
        List<CheckAnswer> checks,
        Optional<String> confirmer,
        Optional<String> number)
        implements Event {

    public static final String TYPE = "review.OpinionIssued";

    /** Journal entries of versions that did not ask have neither checks nor a second person, older ones no number. */
    public OpinionIssued {
        number = number == null ? Optional.empty() : number;
        confirmer = confirmer == null ? Optional.empty() : confirmer;
        checks = checks == null ? List.of() : List.copyOf(checks);
        items = List.copyOf(items);
    }

    /** An opinion that one person gave. */
    public OpinionIssued(
            String reviewId,
            String documentId,
            int stepNumber,
            String organ,
            Conclusion conclusion,
            String text,
            List<String> items,
            String reviewer,
            LocalDate issuedOn,
            List<CheckAnswer> checks) {
        this(
                reviewId,
                documentId,
                stepNumber,
                organ,
                conclusion,
                text,
                items,
                reviewer,
                issuedOn,
                checks,
                Optional.empty(),
                Optional.empty());
    }
}
