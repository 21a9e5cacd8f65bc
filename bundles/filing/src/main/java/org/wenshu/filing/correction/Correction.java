package org.wenshu.filing.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.rules.Deadline;

/**
 * Review and correction of one document, as the entries of its stream tell it.
 *
 * @param filingId the filing under which it is reviewed; empty if the review has not begun
 * @param state empty if the review has not begun
 * @param due until when the department has to act; empty if it is not its turn
 * @param decision the government's last one
 * @param version of the stream, for optimistic appends
 */
public record Correction(
        Optional<String> filingId,
        Optional<CorrectionState> state,
        List<Judgement> judgements,
        List<Violation> violations,
        List<Proposal> proposals,
        Optional<Deadline> due,
        Optional<GovernmentDecision> decision,
        List<Happening> history,
        long version) {

    /** The steps that have their turn. */
    public List<Step> next() {
        return Step.next(state);
    }

    /** Tells whether the department's last day has passed without a word from it. */
    public boolean silentOn(LocalDate today) {
        return state.filter(CorrectionState::awaitsDepartment).isPresent()
                && due.filter(deadline -> deadline.date().isBefore(today)).isPresent();
    }

    /** The day of the last step; nothing that follows may be dated before it. */
    public Optional<LocalDate> lastOn() {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1).on());
    }
}
