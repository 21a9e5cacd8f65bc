package org.wenshu.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.ReviewCheck;

/**
 * An opinion as the reviewer writes it.
 *
 * @param conclusion refused if empty
 * @param items one line per thing to be changed; empty: what was noted on the draft
 * @param checks answers to all checks of 国办发〔2018〕115号, or none
 * @param reason why the opinion comes before the review's shortest time; blank if it does not
 */
public record OpinionDraft(
        Optional<Conclusion> conclusion, String text, List<String> items, List<CheckAnswer> checks, String reason) {

    public OpinionDraft {
        items = List.copyOf(items);
        checks = List.copyOf(checks);
    }

    /** Tells whether each check is answered once, or none is. */
    boolean answersAllOrNone() {
        Set<ReviewCheck> answered = checks.stream().map(CheckAnswer::check).collect(Collectors.toSet());
        return checks.isEmpty()
                || (answered.equals(EnumSet.allOf(ReviewCheck.class)) && checks.size() == answered.size());
    }

    /** Tells whether the conclusion follows from the answers: a draft to which something is objected is not lawful. */
    boolean agrees() {
        return conclusion.filter(Conclusion.LAWFUL::equals).isEmpty()
                || checks.stream().allMatch(CheckAnswer::fine);
    }

    /** Tells whether every objection says what it is. */
    boolean saysWhatItObjects() {
        return checks.stream()
                .allMatch(answer -> answer.fine() || !answer.remark().isBlank());
    }
}
