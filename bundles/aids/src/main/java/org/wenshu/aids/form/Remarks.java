package org.wenshu.aids.form;

import java.util.List;
import org.wenshu.aids.Messages;
import org.wenshu.aids.reading.Keys;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;

/** What is remarked on the form of one draft. */
final class Remarks {

    private final Draft draft;
    private final Keys keys = new Keys();

    Remarks(Draft draft) {
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    String text() {
        return draft.text();
    }

    /** Something is wrong at a place. */
    Advice objection(String kind, int start, int end, Object... arguments) {
        return advice(Advice.Level.OBJECTION, 0.9, kind, start, end, arguments);
    }

    /** Something should be looked at. */
    Advice question(String kind, int start, int end, Object... arguments) {
        return advice(Advice.Level.QUESTION, 0.6, kind, start, end, arguments);
    }

    private Advice advice(Advice.Level level, double sure, String kind, int start, int end, Object... arguments) {
        String message = Messages.text("form." + kind, arguments);
        return new Advice(
                keys.of(kind, message, text().substring(start, end)),
                kind,
                level,
                start,
                end,
                message,
                sure,
                Messages.text("form." + kind + ".norm"),
                List.of());
    }
}
