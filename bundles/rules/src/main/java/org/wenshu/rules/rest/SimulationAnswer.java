package org.wenshu.rules.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.rules.Simulation;
import org.wenshu.rules.Simulation.ChangedCase;

/** What a candidate would change; see {@link Simulation}. */
public record SimulationAnswer(String candidate, LocalDate at, int cases, int changed, List<CaseAnswer> items) {

    public SimulationAnswer {
        items = List.copyOf(items);
    }

    static SimulationAnswer of(Simulation simulation) {
        LocalDate at = simulation.at();
        return new SimulationAnswer(
                simulation.candidate(),
                at,
                simulation.cases(),
                simulation.changed(),
                simulation.items().stream().map(one -> CaseAnswer.of(one, at)).toList());
    }

    /** A case that would change. */
    public record CaseAnswer(
            String documentId,
            String title,
            String pack,
            Optional<DecisionAnswer> before,
            Optional<DecisionAnswer> after,
            List<DecisionChange> changes) {
        static CaseAnswer of(ChangedCase changed, LocalDate at) {
            return new CaseAnswer(
                    changed.id(),
                    changed.title(),
                    changed.pack(),
                    changed.before().map(decision -> DecisionAnswer.of(decision, at)),
                    changed.after().map(decision -> DecisionAnswer.of(decision, at)),
                    changed.changes());
        }
    }
}
