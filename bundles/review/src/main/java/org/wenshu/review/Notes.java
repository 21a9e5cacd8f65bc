package org.wenshu.review;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.review.version.Versions;

/** Notes on the words of a draft under review (批注); they become the opinion's items. Safe for use by many threads. */
@Component(service = Notes.class)
public class Notes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 2000;

    private final Journal journal;
    private final LegalityReviews reviews;
    private final NoteTables tables;
    private final DraftText drafts;
    private final Versions versions;
    private final BusinessClock clock;

    @Activate
    public Notes(
            @Reference Journal journal,
            @Reference LegalityReviews reviews,
            @Reference NoteTables tables,
            @Reference DraftText drafts,
            @Reference Versions versions,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.reviews = reviews;
        this.tables = tables;
        this.drafts = drafts;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * What somebody notes.
     *
     * @param quote words of the draft; their first occurrence is meant, or the one at {@code start}
     * @param start offset of the words in the draft's text, if known
     * @param kind refused if empty
     */
    public record Draft(
            String quote,
            Optional<Integer> start,
            Optional<NoteKind> kind,
            String comment,
            String basis,
            String proposal) {}

    /** The notes of a review on the version of the draft that it has now, in the order of its text. */
    public List<PlacedNote> of(Review review) {
        List<Note> taken = tables.of(review.id());
        if (taken.isEmpty()) {
            return List.of();
        }
        String text = drafts.of(review);
        Map<Integer, String> earlier = new HashMap<>();
        return taken.stream()
                .map(note -> PlacedNote.of(
                        note,
                        note.draftNumber() == review.draftNumber()
                                ? text
                                : earlier.computeIfAbsent(note.draftNumber(), number -> text(review, number)),
                        text))
                .sorted(Comparator.comparingInt(PlacedNote::start))
                .toList();
    }

    private String text(Review review, int number) {
        return drafts.of(versions.version(review, number).textHash());
    }

    /** Takes a note; refused unless the caller reviews and the review is still open. */
    public Note take(String reviewId, Draft draft, Caller caller) {
        Review review = open(reviewId, caller);
        Refusal.unlessContent(draft.kind().isPresent(), review, "noteKind");
        Refusal.unlessContent(!draft.comment().isBlank() && brief(draft), review, "noteComment");
        String text = drafts.of(review);
        int start = draft.start().orElseGet(() -> text.indexOf(draft.quote()));
        boolean there = !draft.quote().isBlank() && start >= 0 && text.startsWith(draft.quote(), start);
        Refusal.unlessContent(there, review, "noteQuote");
        Note note = new Note(
                UUID.randomUUID().toString(),
                reviewId,
                DraftText.articleAt(text, start),
                start,
                start + draft.quote().length(),
                draft.quote(),
                draft.kind().orElseThrow(),
                draft.comment(),
                draft.basis(),
                draft.proposal(),
                caller.account(),
                caller.person(),
                clock.today(),
                review.draftNumber());
        append(note.id(), 0, caller, new NoteTaken(review.documentId(), note));
        return note;
    }

    /** Takes a note back. */
    public void withdraw(String reviewId, String noteId, Caller caller) {
        Review review = open(reviewId, caller);
        boolean known = tables.of(reviewId).stream().anyMatch(note -> note.id().equals(noteId));
        if (!known) {
            throw Refusal.unknownNote(noteId);
        }
        append(noteId, 1, caller, new NoteWithdrawn(review.documentId(), reviewId, noteId));
    }

    private Review open(String reviewId, Caller caller) {
        Review review = reviews.forReviewer(reviewId, caller);
        Refusal.unless(review.state().open(), review, "noteClosed");
        return review;
    }

    private static boolean brief(Draft draft) {
        return List.of(draft.quote(), draft.comment(), draft.basis(), draft.proposal()).stream()
                .allMatch(words -> words.length() <= LONGEST);
    }

    private void append(String noteId, long version, Caller caller, Event event) {
        long position = journal.append(Append.by(caller.account()).to("review-note/" + noteId, version, event));
        journal.awaitApplied(ReviewProjection.CONSUMER, position, PATIENCE);
    }
}
