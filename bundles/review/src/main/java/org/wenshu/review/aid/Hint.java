package org.wenshu.review.aid;

import java.util.Optional;
import org.wenshu.api.review.Advice;
import org.wenshu.review.NoteKind;

/**
 * An advice on the page.
 *
 * @param article label of the article it is about; empty before the first
 * @param words those it is about; of an advice on something missing the line where it is missed
 * @param start offset of these words in the text
 * @param noteKind the kind of the note that it would become
 * @param dismissal empty while it stands
 */
public record Hint(
        Advice advice,
        Optional<String> article,
        String words,
        int start,
        NoteKind noteKind,
        Optional<Dismissal> dismissal) {

    /** How sure the aid is, in whole hundredths. */
    public int percent() {
        return (int) Math.round(advice.confidence() * 100);
    }
}
