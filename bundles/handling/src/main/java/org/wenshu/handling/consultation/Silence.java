package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;

/**
 * At 00:00 after its last day, the silence of an organ becomes consent (逾期不回复视为无不同意见, Article 29). What fell due
 * while the node was down is entered when it is back, dated by when it fell due.
 */
@Component(service = {DayBegun.class, Silence.class})
public class Silence implements DayBegun {

    private final MatterJournal journal;
    private final ConsultationTables tables;
    private final ReplyPeriods periods;
    private final BusinessClock clock;

    @Activate
    public Silence(
            @Reference MatterJournal journal,
            @Reference ConsultationTables tables,
            @Reference ReplyPeriods periods,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void dayBegun(LocalDate today) {
        journal.catchUp();
        for (String matterId : tables.due(today.toString())) {
            journal.byItself(matterId, (matter, circulation) -> fallen(matter, circulation, today));
        }
    }

    private List<Event> fallen(Matter matter, Circulation circulation, LocalDate today) {
        OffsetDateTime now = By.now(clock);
        return circulation.consultations().stream()
                .filter(sent -> sent.matterId().equals(matter.id()) && sent.state() == ConsultationState.OPEN)
                .sorted(Comparator.comparing(
                        (Consultation open) -> open.due().orElseThrow().date()))
                .flatMap(open -> periods.fallen(open, today, now).stream())
                .toList();
    }
}
