package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;
import org.wenshu.api.web.Caller;

/**
 * Urges by itself (催办, 条例 Article 24(5)): when the last day of a document's handling has passed, whoever has the turn
 * is urged, once, and the office sees it on its page until the document has come further.
 */
@Component(service = {Urgings.class, DayBegun.class})
public class Urgings implements DayBegun {

    private static final String SYSTEM = "system";

    private static final String OVERDUE =
            """
            SELECT * FROM registration_document
            WHERE urge_after <> '' AND urge_after < :today AND completed_on = ''
              AND status IN ('REGISTERED', 'IN_HANDLING')
            ORDER BY urge_after, position
            """;

    private final Tables tables;
    private final Journal journal;
    private final BusinessClock clock;

    @Activate
    public Urgings(@Reference Tables tables, @Reference Journal journal, @Reference BusinessClock clock) {
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
    }

    /** The documents that are late, the latest first; none for whoever does not register for everybody. */
    public List<DocumentRow> late(Caller caller) {
        return Access.isOffice(caller) ? late(clock.today()) : List.of();
    }

    @Override
    public void dayBegun(LocalDate today) {
        late(today).forEach(this::urge);
    }

    private List<DocumentRow> late(LocalDate today) {
        return tables.read(handle -> handle.createQuery(OVERDUE)
                .bind("today", today.toString())
                .map((row, context) -> DocumentRow.of(row))
                .list());
    }

    private void urge(DocumentRow row) {
        LocalDate due = row.dueOn().orElseThrow();
        String once = "deadline/" + row.id() + "/" + due;
        if (!journal.stream(once).isEmpty()) {
            return;
        }
        String note =
                Messages.text("urging.note", Messages.day(due), row.handler().orElse(Messages.text("urging.office")));
        StepTaken urged = new StepTaken(
                row.id(), ProcessingStep.URGING, List.of(), 0, note, Messages.text("actor.system"), Optional.empty());
        String document = "document/" + row.id();
        // Both or none; who was faster at the document lets the day begin once more.
        journal.append(Append.by(SYSTEM)
                .to(once, 0, new DeadlinePassed(row.id(), due))
                .to(document, journal.stream(document).size(), urged));
    }
}
