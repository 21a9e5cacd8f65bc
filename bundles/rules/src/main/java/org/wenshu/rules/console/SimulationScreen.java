package org.wenshu.rules.console;

import java.util.List;
import org.wenshu.rules.Simulation;
import org.wenshu.rules.Simulation.ChangedCase;
import org.wenshu.rules.pack.PackProblem;

/**
 * The page of simulations.
 *
 * @param allowed whether the reader may simulate
 * @param candidate the pack that was simulated; empty if none was
 * @param problems why the candidate was refused; empty if it was not
 */
public record SimulationScreen(
        boolean allowed,
        String candidate,
        String at,
        int cases,
        int changed,
        List<CaseRow> items,
        List<PackProblem> problems) {

    public SimulationScreen {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** A case that would change. */
    public record CaseRow(String id, String title, String pack, List<String> changes) {
        static CaseRow of(ChangedCase changed) {
            return new CaseRow(
                    changed.id(),
                    changed.title(),
                    changed.pack(),
                    changed.changes().stream().map(TrialOutcome::words).toList());
        }
    }

    static SimulationScreen empty(boolean allowed) {
        return new SimulationScreen(allowed, "", "", 0, 0, List.of(), List.of());
    }

    static SimulationScreen refused(List<PackProblem> problems) {
        return new SimulationScreen(true, "", "", 0, 0, List.of(), problems);
    }

    static SimulationScreen of(Simulation simulation) {
        return new SimulationScreen(
                true,
                simulation.candidate(),
                simulation.at().toString(),
                simulation.cases(),
                simulation.changed(),
                simulation.items().stream().map(CaseRow::of).toList(),
                List.of());
    }
}
