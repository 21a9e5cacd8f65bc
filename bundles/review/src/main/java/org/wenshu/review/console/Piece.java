package org.wenshu.review.console;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.review.PlacedNote;

/**
 * A stretch of a draft's text, all of it noted on or none.
 *
 * @param number of the note whose words these are, counted from 1; 0 if none
 */
public record Piece(String text, int number) {

    /** A text in pieces; of notes on the same words the first is shown. */
    static List<Piece> of(String text, List<PlacedNote> notes) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < notes.size(); i++) {
            PlacedNote note = notes.get(i);
            boolean stands = note.standing() != PlacedNote.Standing.GONE;
            if (stands && note.start() >= done && note.end() <= text.length()) {
                add(pieces, text.substring(done, note.start()), 0);
                add(pieces, text.substring(note.start(), note.end()), i + 1);
                done = note.end();
            }
        }
        add(pieces, text.substring(done), 0);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int number) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, number));
        }
    }
}
