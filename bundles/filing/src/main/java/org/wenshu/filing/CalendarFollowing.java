package org.wenshu.filing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.filing.correction.Chains;
import org.wenshu.filing.correction.Correction;
import org.wenshu.filing.event.CorrectionRecounted;
import org.wenshu.filing.event.DeadlinesRecounted;

/** Counts the periods that run anew when the holiday notice of a year comes out (norms 2.9). */
@Component(service = Reaction.class)
public class CalendarFollowing implements Reaction {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final Rules rules;
    private final FilingTables tables;
    private final Chains chains;

    @Activate
    public CalendarFollowing(
            @Reference Journal journal,
            @Reference Rules rules,
            @Reference FilingTables tables,
            @Reference Chains chains) {
        this.journal = journal;
        this.rules = rules;
        this.tables = tables;
        this.chains = chains;
    }

    @Override
    public String consumer() {
        return "filing-calendar";
    }

    /** A conflict with somebody who acts at this moment lets the entry come again. */
    @Override
    public void react(JournalEntry entry) throws StreamConflictException {
        if (entry.type().equals(CalendarExtended.TYPE)) {
            journal.awaitApplied(FilingProjection.CONSUMER, entry.position(), PATIENCE);
            CalendarExtended extended = entry.as(CalendarExtended.class);
            Recounting recounting = new Recounting(rules, extended);
            tables.running().forEach(id -> filing(id, recounting));
            tables.awaitingDepartments().forEach(id -> correction(id, recounting));
        }
    }

    private void filing(String id, Recounting recounting) {
        List<JournalEntry> stream = journal.stream(DocumentStreams.filing(id));
        OpenClocks clocks = OpenClocks.of(stream);
        Optional<Deadline> duty = clocks.duty().flatMap(recounting::anew);
        List<Deadline> intake = clocks.intake().stream()
                .flatMap(deadline -> recounting.anew(deadline).stream())
                .toList();
        if (duty.isPresent() || !intake.isEmpty()) {
            String calendar = recounting.extended().calendarVersion();
            append(DocumentStreams.filing(id), stream.size(), new DeadlinesRecounted(id, duty, intake, calendar));
        }
    }

    private void correction(String documentId, Recounting recounting) {
        Correction correction = chains.of(documentId);
        correction
                .due()
                .flatMap(recounting::anew)
                .map(due -> new CorrectionRecounted(
                        correction.filingId().orElseThrow(),
                        documentId,
                        due,
                        recounting.extended().calendarVersion()))
                .ifPresent(event -> append(DocumentStreams.correction(documentId), correction.version(), event));
    }

    private void append(String stream, long version, Event event) {
        journal.append(Append.by("system").under(rules.pack()).to(stream, version, event));
    }
}
