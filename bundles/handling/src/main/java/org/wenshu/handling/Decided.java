package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.event.RouteChanged;

/**
 * A decision by which the route of a case was fixed.
 *
 * @param decision as the rules made it, without the steps of a determination, which handling adds
 */
record Decided(LocalDate on, Facts facts, Decision decision) {

    /** All decisions on a case, in order. */
    static List<Decided> all(List<JournalEntry> entries) {
        return entries.stream().flatMap(entry -> of(entry).stream()).toList();
    }

    private static Optional<Decided> of(JournalEntry entry) {
        return switch (entry.type()) {
            case CaseOpened.TYPE -> {
                CaseOpened opened = entry.as(CaseOpened.class);
                yield Optional.of(new Decided(opened.openedOn(), opened.facts(), byRules(opened.decision())));
            }
            case RouteChanged.TYPE -> {
                RouteChanged changed = entry.as(RouteChanged.class);
                yield Optional.of(new Decided(changed.changedOn(), changed.facts(), byRules(changed.decision())));
            }
            default -> Optional.empty();
        };
    }

    private static Decision byRules(Decision decision) {
        List<RouteStep> route = decision.route().stream()
                .filter(step -> step.step() != StepKind.DETERMINATION)
                .toList();
        return new Decision(
                decision.findings(),
                route,
                decision.signatory(),
                decision.reviewBody(),
                decision.deadlines(),
                decision.rulePack());
    }
}
