package org.wenshu.review;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.review.compare.Place;

/**
 * A note on the version of the draft that is reviewed now.
 *
 * @param article of its place in this version; empty before the first, or if the words are gone
 * @param start offset in this version's text; where it was if the words are gone
 * @param end exclusive
 * @param quote the words it was taken on
 * @param words what stands in their place now; empty if they are gone
 * @param draftNumber the version it was taken on
 */
public record PlacedNote(
        String id,
        String reviewId,
        Optional<String> article,
        int start,
        int end,
        String quote,
        String words,
        Standing standing,
        NoteKind kind,
        String comment,
        String basis,
        String proposal,
        String by,
        String person,
        LocalDate takenOn,
        int draftNumber) {

    /** What became of the words. */
    public enum Standing {
        SAME,
        /** Others stand in their place. */
        CHANGED,
        GONE
    }

    static PlacedNote of(Note note, String taken, String now) {
        Optional<Place> place = Place.of(taken, note.start(), note.end(), now);
        int start = place.map(Place::start).orElse(note.start());
        int end = place.map(Place::end).orElse(note.end());
        boolean moved = !taken.equals(now);
        Standing standing = place.map(there -> there.same() ? Standing.SAME : Standing.CHANGED)
                .orElse(Standing.GONE);
        return new PlacedNote(
                note.id(),
                note.reviewId(),
                moved ? place.flatMap(there -> DraftText.articleAt(now, there.start())) : note.article(),
                start,
                end,
                note.quote(),
                place.isPresent() ? now.substring(start, end) : "",
                standing,
                note.kind(),
                note.comment(),
                note.basis(),
                note.proposal(),
                note.by(),
                note.person(),
                note.takenOn(),
                note.draftNumber());
    }

    /** The note as an item of the opinion. */
    public String item() {
        String place = article.orElse("") + "“" + (standing == Standing.GONE ? quote : words) + "”";
        String because = basis.isBlank() ? "" : Messages.text("note.basis", basis);
        String instead = proposal.isBlank() ? "" : Messages.text("note.proposal", proposal);
        return Messages.text("note.item", place, comment, because, instead);
    }
}
