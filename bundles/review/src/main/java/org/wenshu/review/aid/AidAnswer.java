package org.wenshu.review.aid;

import java.util.List;
import org.wenshu.api.review.Advice;

/**
 * What came of asking an aid.
 *
 * @param title what the reviewer reads above its advice
 * @param advice empty unless the outcome is {@link Outcome#DONE}
 */
record AidAnswer(String name, String title, Outcome outcome, List<Advice> advice) {

    /** How asking ended. */
    enum Outcome {
        DONE,
        /** It threw. */
        FAILED,
        /** It took too long. */
        LATE
    }

    AidAnswer {
        advice = List.copyOf(advice);
    }
}
