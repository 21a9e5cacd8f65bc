package org.wenshu.catalog.edition;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.Bulletins;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;

/** The quarterly editions: reminded of when a quarter has ended, issued by the Justice Bureau. Safe for many threads. */
@Component(service = {Editions.class, DayBegun.class})
public class Editions implements DayBegun {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CONSUMER = "catalog";

    /** Older quarters without an edition are nobody's duty any more. */
    private static final int YEAR = 4;

    private final Journal journal;
    private final Entries entries;
    private final Bulletins bulletins;
    private final BusinessClock clock;
    private final EditionFiles files;

    @Activate
    public Editions(
            @Reference Journal journal,
            @Reference Entries entries,
            @Reference BusinessClock clock,
            @Reference EditionFiles files) {
        this.journal = journal;
        this.entries = entries;
        this.bulletins = new Bulletins(entries);
        this.clock = clock;
        this.files = files;
    }

    /** A quarter that has ended and has no edition. */
    public record Missing(String period, String title, LocalDate due, boolean overdue) {}

    /** Published editions, the latest first. */
    public List<Edition> issued() {
        return bulletins.editions().stream().map(Edition::of).toList();
    }

    public Optional<Edition> find(String period) {
        return issued().stream()
                .filter(edition -> edition.period().equals(period))
                .findFirst();
    }

    /** Quarters of the last year that have documents and no edition, the latest first. */
    public List<Missing> missing() {
        LocalDate today = clock.today();
        Optional<LocalDate> first = bulletins.firstPublication();
        List<String> issued = issued().stream().map(Edition::period).toList();
        return Stream.iterate(Quarter.of(today).before(), Quarter::before)
                .limit(YEAR)
                .filter(quarter ->
                        first.filter(day -> !day.isAfter(quarter.to())).isPresent())
                .filter(quarter -> !issued.contains(quarter.toString()))
                .map(quarter ->
                        new Missing(quarter.toString(), quarter.title(), quarter.due(), today.isAfter(quarter.due())))
                .toList();
    }

    /** Reminds of the quarter that has ended, once. */
    @Override
    public void dayBegun(LocalDate today) {
        Quarter quarter = Quarter.of(today).before();
        List<JournalEntry> stream = journal.stream(stream(quarter));
        boolean any = bulletins
                .firstPublication()
                .filter(day -> !day.isAfter(quarter.to()))
                .isPresent();
        if (any && stream.isEmpty()) {
            var reminded = new EditionReminded(
                    quarter.toString(), quarter.due(), quarter.to().plusDays(1));
            journal.append(Append.by("system").to(stream(quarter), 0, reminded));
        }
    }

    /**
     * Publishes the edition of a quarter that has ended.
     *
     * @throws ProblemException 403 for others than the Justice Bureau, 422 for no ended quarter, 409 if it is published
     */
    public Edition issue(String period, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notEditor");
        Quarter quarter = Quarter.of(period)
                .filter(asked -> asked.to().isBefore(clock.today()))
                .orElseThrow(() -> Refusal.problem("noQuarter", 422, period));
        List<JournalEntry> stream = journal.stream(stream(quarter));
        boolean issued = stream.stream().anyMatch(entry -> entry.type().equals(EditionIssued.TYPE));
        Refusal.unless(!issued, 409, "editionIssued", quarter.title());
        EditionIssued event = made(quarter, caller);
        try {
            long position = journal.append(Append.by(caller.account()).to(stream(quarter), stream.size(), event));
            journal.awaitApplied(CONSUMER, position, PATIENCE);
        } catch (StreamConflictException faster) {
            throw Refusal.problem("editionIssued", 409, quarter.title());
        }
        return Edition.of(event);
    }

    private EditionIssued made(Quarter quarter, Caller caller) {
        List<EditionLine> lines = bulletins.editionLines(quarter.from(), quarter.to());
        long inForce = entries.count(EntryFilter.inForce(quarter.to()));
        EditionFiles.Written written = files.write(quarter, lines, inForce, clock.today());
        return new EditionIssued(
                quarter.toString(),
                quarter.from(),
                quarter.to(),
                lines,
                inForce,
                written.docx(),
                written.pdf(),
                clock.today(),
                caller.person());
    }

    private static String stream(Quarter quarter) {
        return "catalog-edition/" + quarter;
    }
}
