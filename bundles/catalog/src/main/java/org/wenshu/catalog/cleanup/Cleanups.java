package org.wenshu.catalog.cleanup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.time.DayBegun;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.Bulletins;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.ValidityActs;

/** Opens, works through and publishes clean-ups; reminds of the next after two years. Safe for use by many threads. */
@Component(service = {Cleanups.class, DayBegun.class})
public class Cleanups implements DayBegun {

    /** Liaoning Decree 237: every two years. */
    private static final int YEARS = 2;

    private static final int LONGEST = 500;
    private static final String CONSUMER = "catalog";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final Entries entries;
    private final Bulletins bulletins;
    private final ValidityActs acts;
    private final BusinessClock clock;

    @Activate
    public Cleanups(
            @Reference Journal journal,
            @Reference Entries entries,
            @Reference ValidityActs acts,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.entries = entries;
        this.bulletins = new Bulletins(entries);
        this.acts = acts;
        this.clock = clock;
    }

    /** All clean-ups, the latest first. */
    public List<Cleanup> all() {
        return bulletins.cleanups();
    }

    public Cleanup find(String period) {
        return all().stream()
                .filter(cleanup -> cleanup.period().equals(period))
                .findFirst()
                .orElseThrow(() -> Refusal.problem("noCleanup", 404, period));
    }

    /** From when the next clean-up is due; empty while one is worked through, or without documents. */
    public Optional<LocalDate> due() {
        List<Cleanup> all = all();
        if (all.stream().anyMatch(cleanup -> cleanup.publishedOn().isEmpty())) {
            return Optional.empty();
        }
        return all.stream()
                .flatMap(cleanup -> cleanup.publishedOn().stream())
                .findFirst()
                .or(bulletins::firstPublication)
                .map(day -> day.plusYears(YEARS));
    }

    @Override
    public void dayBegun(LocalDate today) {
        due().filter(day -> !day.isAfter(today)).ifPresent(day -> {
            String stream = "catalog-cleanup-reminder/" + day;
            if (journal.stream(stream).isEmpty()) {
                journal.append(Append.by("system").to(stream, 0, new CleanupReminded(day)));
            }
        });
    }

    /** Opens a clean-up of all documents that have not ended. */
    public Cleanup open(Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notCleaner");
        LocalDate today = clock.today();
        String period = Integer.toString(today.getYear());
        boolean open = all().stream().anyMatch(cleanup -> cleanup.publishedOn().isEmpty());
        Refusal.unless(!open, 409, "cleanupOpen");
        List<String> numbers = bulletins.alive(today);
        Refusal.unless(!numbers.isEmpty(), 409, "nothingToClean");
        append(stream(period), 0, new CleanupOpened(period, numbers, today, caller.person()), caller, "cleanupOfYear");
        return find(period);
    }

    /**
     * Judges a document; the organ that made it, or the Justice Bureau.
     *
     * @param basis the ground, such as the provision that was repealed, or the evaluation
     */
    public void conclude(String period, String number, Optional<Conclusion> conclusion, String basis, Caller caller) {
        Cleanup cleanup = find(period);
        Refusal.unless(cleanup.publishedOn().isEmpty(), 409, "cleanupPublished", period);
        boolean listed = cleanup.lines().stream().anyMatch(line -> line.number().equals(number));
        Refusal.unless(listed, 404, "notListed", number);
        Entry entry = entries.find(number).orElseThrow(() -> Refusal.unknown(number));
        Refusal.unless(acts.mayChange(entry, caller), 403, "notYours", entry.title());
        Refusal.unless(!basis.isEmpty(), 422, "noBasis");
        Refusal.unless(basis.length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        Conclusion told = conclusion.orElseThrow(() -> Refusal.problem("noConclusion", 422));
        String stream = stream(period) + "/" + number;
        var event = new CleanupConcluded(period, number, told, basis, clock.today(), caller.person(), caller.organ());
        append(stream, journal.stream(stream).size(), event, caller, "changedMeanwhile");
    }

    /** Publishes the result once each document is judged. */
    public Cleanup publish(String period, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notCleaner");
        Cleanup cleanup = find(period);
        Refusal.unless(cleanup.publishedOn().isEmpty(), 409, "cleanupPublished", period);
        Refusal.unless(cleanup.open() == 0, 409, "cleanupUnfinished", cleanup.open());
        append(
                stream(period),
                1,
                new CleanupPublished(period, clock.today(), caller.person()),
                caller,
                "cleanupPublished");
        return find(period);
    }

    /** Published ones, the latest first. */
    public List<Cleanup> published() {
        return all().stream()
                .filter(cleanup -> cleanup.publishedOn().isPresent())
                .toList();
    }

    private void append(String stream, long version, Event event, Caller caller, String conflict) {
        try {
            long position = journal.append(Append.by(caller.account()).to(stream, version, event));
            journal.awaitApplied(CONSUMER, position, PATIENCE);
        } catch (StreamConflictException faster) {
            throw Refusal.problem(conflict, 409, Integer.toString(clock.today().getYear()));
        }
    }

    private static String stream(String period) {
        return "catalog-cleanup/" + period;
    }
}
