package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.DisclosureDetermined;
import org.wenshu.handling.event.DocumentRechecked;
import org.wenshu.handling.event.NonDisclosureGrounded;
import org.wenshu.handling.event.NumberUsed;

/**
 * Gives signed documents their numbers (编号). The number and its use are appended to the streams of the case and of the
 * series at once, so that a number is neither given twice nor lost. Safe for use by many threads.
 */
@Component(service = Numbering.class)
public class Numbering {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final NumberingRules numbers;
    private final BusinessClock clock;

    /**
     * Numbers are given one after another anyway: who waits here would otherwise find the next number taken, again and
     * again. What keeps them unique and without gaps is the stream of the series.
     */
    private final ReentrantLock turn = new ReentrantLock(true);

    @Activate
    public Numbering(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference NumberingRules numbers,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Gives a document the next number of its issuer in the year of the business clock. Whoever numbers what nobody has
     * rechecked (复核) vouches for it: the recheck is recorded with the number.
     *
     * @param disclosure the disclosure attribute, if it is determined or corrected now
     * @param basis the ground for not disclosing it; blank if it may be disclosed
     * @throws ProblemException before sign-off, for a second time, or without a disclosure attribute (R16.1)
     */
    public void number(Caller caller, String documentId, Optional<Disclosure> disclosure, String basis) {
        turn.lock();
        try {
            commit(caller, documentId, disclosure, basis.strip());
        } finally {
            turn.unlock();
        }
    }

    private void commit(Caller caller, String documentId, Optional<Disclosure> disclosure, String basis) {
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            authority.requireIssuing(caller, found);
            numbers.requireSignedOff(found, tables.steps(documentId));
            numbers.requireDisclosure(found, disclosure, basis);
            String code = numbers.code(found);
            int year = clock.today().getYear();
            NumberSeries series = tables.series(code, year).orElse(NumberSeries.fresh(code, year));
            return Append.by(caller.account())
                    .under(found.rulePack())
                    .to(
                            found.stream(),
                            found.version(),
                            numbered(caller, found, series, disclosure, basis).toArray(Event[]::new))
                    .to(series.stream(), series.version(), new NumberUsed(code, year, series.next(), documentId));
        });
    }

    private List<Event> numbered(
            Caller caller, HandlingCase found, NumberSeries series, Optional<Disclosure> disclosure, String basis) {
        List<Event> events = new ArrayList<>();
        if (!tables.has(found.documentId(), CaseRecord.Kind.RECHECKED)) {
            events.add(new DocumentRechecked(
                    found.documentId(),
                    caller.account(),
                    caller.person(),
                    Messages.text("recheck.with-number"),
                    clock.today()));
        }
        disclosure
                .filter(given -> !found.disclosure().equals(Optional.of(given)))
                .ifPresent(given -> events.add(new DisclosureDetermined(found.documentId(), given)));
        if (disclosure.or(found::disclosure).filter(Disclosure.WITHHELD::equals).isPresent()) {
            events.add(new NonDisclosureGrounded(
                    found.documentId(), basis, caller.account(), caller.person(), clock.today()));
        }
        events.add(new DocumentNumbered(found.documentId(), series.format(series.next()), clock.today()));
        return events;
    }
}
