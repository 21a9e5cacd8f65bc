package org.wenshu.filing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.filing.correction.Correction;
import org.wenshu.filing.correction.CorrectionState;
import org.wenshu.filing.correction.Happening;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Party;
import org.wenshu.filing.correction.Proposal;
import org.wenshu.filing.correction.Step;
import org.wenshu.filing.correction.Violation;

/**
 * Review and correction as REST shows them.
 *
 * @param turn whose turn it is; empty at the end
 * @param nextSteps the steps that have their turn
 */
public record CorrectionView(
        CorrectionState state,
        Optional<Party> turn,
        List<Step> nextSteps,
        List<Judgement> criteria,
        List<Violation> findings,
        List<Proposal> suggestion,
        Optional<LocalDate> dueDate,
        Optional<String> article,
        Optional<String> quote,
        Optional<GovernmentDecision> decision,
        Optional<LocalDate> notifiedOn,
        List<Happening> history) {

    static Optional<CorrectionView> of(Correction correction) {
        return correction
                .state()
                .map(state -> new CorrectionView(
                        state,
                        correction.next().stream().map(Step::party).findFirst(),
                        correction.next(),
                        correction.judgements(),
                        correction.violations(),
                        correction.proposals(),
                        correction.due().map(due -> due.date()),
                        correction.due().map(due -> due.citation().article()),
                        correction.due().map(due -> due.citation().quote()),
                        correction.decision(),
                        correction.history().stream()
                                .filter(happening -> happening.step() == Step.NOTIFICATION)
                                .map(Happening::on)
                                .reduce((former, latter) -> latter),
                        correction.history()));
    }
}
