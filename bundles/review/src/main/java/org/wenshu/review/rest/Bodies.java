package org.wenshu.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.review.Given;
import org.wenshu.review.NoteKind;
import org.wenshu.review.Notes;
import org.wenshu.review.OpinionDraft;
import org.wenshu.review.adoption.Adoptions;

/** What callers send. */
public final class Bodies {

    private Bodies() {}

    /** When the materials were complete; absent means today. */
    public record Acceptance(Optional<LocalDate> completeOn) {}

    /** What is missing, one line each. */
    public record MaterialsRequest(List<String> missing) {}

    /** The post that shall review; absent: the caller takes the review. */
    public record AssignmentForm(String post) {}

    /** Why something is done. */
    public record ReasonForm(String reason) {

        static String text(ReasonForm given) {
            return given == null ? "" : Given.text(given.reason());
        }
    }

    /** An advice that is put aside: the aid's name, the advice's key, and why. */
    public record DismissalForm(String aid, String key, String reason) {}

    /** The answers to the items of an opinion, in its order. */
    public record AdoptionForm(List<Adoptions.Given> answers) {

        static List<Adoptions.Given> read(AdoptionForm given) {
            return Optional.ofNullable(given).map(AdoptionForm::answers).orElse(List.of()).stream()
                    .filter(Objects::nonNull)
                    .map(answer -> new Adoptions.Given(answer.adopted(), Given.text(answer.reason())))
                    .toList();
        }
    }

    /** One of the seven answers. */
    public record CheckForm(ReviewCheck check, boolean fine, String remark) {}

    /** The opinion; the reason is for one that comes before the shortest time. */
    public record OpinionForm(
            Conclusion conclusion, String text, List<String> items, List<CheckForm> checks, String reason) {

        private static final OpinionForm EMPTY = new OpinionForm(null, "", List.of(), List.of(), "");

        static OpinionDraft draft(OpinionForm given) {
            OpinionForm form = given == null ? EMPTY : given;
            List<CheckAnswer> answers = Optional.ofNullable(form.checks()).orElse(List.of()).stream()
                    .filter(check -> check != null && check.check() != null)
                    .map(check -> new CheckAnswer(check.check(), check.fine(), Given.text(check.remark())))
                    .toList();
            return new OpinionDraft(
                    Optional.ofNullable(form.conclusion()),
                    Given.text(form.text()),
                    Given.lines(form.items()),
                    answers,
                    Given.text(form.reason()));
        }
    }

    /** A note: words of the draft, and what is to be said of them. */
    public record NoteForm(
            String quote, Optional<Integer> start, NoteKind kind, String comment, String basis, String proposal) {

        private static final NoteForm EMPTY = new NoteForm("", Optional.empty(), null, "", "", "");

        static Notes.Draft draft(NoteForm given) {
            NoteForm form = given == null ? EMPTY : given;
            return new Notes.Draft(
                    Given.text(form.quote()),
                    Optional.ofNullable(form.start()).flatMap(start -> start),
                    Optional.ofNullable(form.kind()),
                    Given.text(form.comment()),
                    Given.text(form.basis()),
                    Given.text(form.proposal()));
        }
    }
}
