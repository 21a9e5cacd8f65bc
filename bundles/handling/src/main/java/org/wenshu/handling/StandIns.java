package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.time.DayBegun;
import org.wenshu.handling.event.StepReassigned;

/**
 * Notes each day who acts for the posts whose steps are open: tasks go to a substitute when an absence begins and back
 * when it ends (Article 5). What people see and may do does not wait for this note.
 */
@Component(service = DayBegun.class)
public class StandIns implements DayBegun {

    private static final int AT_ONCE = 200;

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Turns turns;

    @Activate
    public StandIns(@Reference CaseJournal journal, @Reference CaseTables tables, @Reference Turns turns) {
        this.journal = journal;
        this.tables = tables;
        this.turns = turns;
    }

    @Override
    public void dayBegun(LocalDate today) {
        int page = 0;
        List<OpenTask> tasks;
        do {
            tasks = tables.tasks(Optional.empty(), page++, AT_ONCE).items();
            tasks.forEach(task -> note(task.step(), today));
        } while (!tasks.isEmpty());
    }

    private void note(HandlingStep task, LocalDate today) {
        if (!task.legalReview()) {
            journal.commitIfNeeded(() -> tables.find(task.documentId())
                    .filter(found -> found.status() == CaseStatus.OPEN)
                    .flatMap(found -> tables.steps(task.documentId()).stream()
                            .filter(step -> step.number() == task.number() && step.state() == StepState.OPEN)
                            .findFirst()
                            .flatMap(step -> moved(found, step, today))));
        }
    }

    private Optional<Append> moved(HandlingCase found, HandlingStep step, LocalDate today) {
        Assignment acting = turns.acting(step.step(), found.signatoryRow());
        boolean same = acting.person().equals(step.step().person())
                && acting.capacity() == step.step().capacity();
        return same
                ? Optional.empty()
                : Optional.of(Append.by("system")
                        .under(found.rulePack())
                        .to(
                                found.stream(),
                                found.version(),
                                new StepReassigned(
                                        found.documentId(),
                                        step.number(),
                                        step.step().post(),
                                        acting.person(),
                                        acting.capacity(),
                                        today)));
    }
}
