package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.handling.event.DeadlinesRecounted;
import org.wenshu.handling.event.DeadlinesRecounted.Recounted;

/** Counts provisional periods of cases anew when the holiday notice of a year comes out (norms 2.9). */
@Component(service = Reaction.class)
public class CalendarFollowing implements Reaction {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFollowing.class);

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Rules rules;

    @Activate
    public CalendarFollowing(@Reference CaseJournal journal, @Reference CaseTables tables, @Reference Rules rules) {
        this.journal = journal;
        this.tables = tables;
        this.rules = rules;
    }

    @Override
    public String consumer() {
        return "handling-calendar";
    }

    @Override
    public void react(JournalEntry entry) {
        if (entry.type().equals(CalendarExtended.TYPE)) {
            CalendarExtended extended = entry.as(CalendarExtended.class);
            journal.catchUp(entry.position());
            tables.provisional().forEach(documentId -> recount(documentId, extended));
        }
    }

    private void recount(String documentId, CalendarExtended extended) {
        journal.commitIfNeeded(() -> {
            HandlingCase found = tables.require(documentId);
            List<Recounted> recounted = tables.deadlines(documentId).stream()
                    .filter(kept -> kept.deadline().provisional())
                    .filter(kept -> reached(kept.deadline(), extended))
                    .flatMap(kept -> anew(kept).stream())
                    .toList();
            return recounted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Append.by("system")
                            .under(found.rulePack())
                            .to(
                                    found.stream(),
                                    found.version(),
                                    new DeadlinesRecounted(documentId, recounted, extended.calendarVersion())));
        });
    }

    private static boolean reached(Deadline deadline, CalendarExtended extended) {
        LocalDate from = deadline.start().isBefore(deadline.date()) ? deadline.start() : deadline.date();
        LocalDate to = deadline.start().isBefore(deadline.date()) ? deadline.date() : deadline.start();
        return from.datesUntil(to.plusDays(1))
                .mapToInt(LocalDate::getYear)
                .distinct()
                .anyMatch(extended::reaches);
    }

    /** Empty if nothing changed, or the pack that set the period is lost: then the period stays as it was. */
    private Optional<Recounted> anew(CaseDeadline kept) {
        Deadline former = kept.deadline();
        try {
            Deadline now = rules.deadline(
                    former.name(), former.start(), former.citation().rulePack());
            return now.equals(former) ? Optional.empty() : Optional.of(new Recounted(kept.step(), now));
        } catch (RulesException lost) {
            LOG.warn("The provisional period {} stays as it was: {}", former.name(), lost.getMessage());
            return Optional.empty();
        }
    }
}
