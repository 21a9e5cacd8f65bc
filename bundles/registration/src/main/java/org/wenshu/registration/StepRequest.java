package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step that somebody wants to take; what is left out is empty.
 *
 * @param posts ids of the posts that shall read the document, for a circulation
 * @param copies how many copies came in, for a receipt
 * @param dueOn until when it is to be handled, for a deadline
 */
public record StepRequest(
        Optional<ProcessingStep> step, List<String> posts, Integer copies, String note, Optional<LocalDate> dueOn) {

    public StepRequest {
        step = step == null ? Optional.empty() : step;
        posts = posts == null ? List.of() : posts.stream().distinct().toList();
        copies = copies == null ? 0 : copies;
        note = note == null ? "" : note.strip();
        dueOn = dueOn == null ? Optional.empty() : dueOn;
    }

    /** A step without a day. */
    public StepRequest(Optional<ProcessingStep> step, List<String> posts, int copies, String note) {
        this(step, posts, copies, note, Optional.empty());
    }
}
