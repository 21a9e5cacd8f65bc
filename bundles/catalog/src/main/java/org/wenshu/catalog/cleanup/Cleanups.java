package org.wenshu.catalog.cleanup;

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

    private final Journal journal;
    private final CleanupBook book;
    private final Entries entries;
    private final Bulletins bulletins;
    private final ValidityActs acts;
    private final BusinessClock clock;

    @Activate
    public Cleanups(
            @Reference Journal journal,
            @Reference CleanupBook book,
            @Reference Entries entries,
            @Reference ValidityActs acts,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.book = book;
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
        var event = new CleanupOpened(period, numbers, today, caller.person());
        book.append(period, 0, event, caller, "cleanupOfYear");
        return find(period);
    }

    /**
     * Judges a document; the organ that made it, or the Justice Bureau.
     *
     * @param basis the ground, such as the provision that was repealed, or the evaluation
     */
    public void conclude(String period, String number, Optional<Conclusion> conclusion, String basis, Caller caller) {
        Cleanup cleanup = find(period);
        cleanup.requireOpen();
        boolean listed = cleanup.lines().stream().anyMatch(line -> line.number().equals(number));
        Refusal.unless(listed, 404, "notListed", number);
        Entry entry = entries.find(number).orElseThrow(() -> Refusal.unknown(number));
        Refusal.unless(acts.mayChange(entry, caller), 403, "notYours", entry.title());
        Refusal.unless(!basis.isEmpty(), 422, "noBasis");
        Refusal.unless(basis.length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        Conclusion told = conclusion.orElseThrow(() -> Refusal.problem("noConclusion", 422));
        String document = period + "/" + number;
        long version = book.version(document);
        var event = new CleanupConcluded(period, number, told, basis, clock.today(), caller.person(), caller.organ());
        book.append(document, version, event, caller);
    }

    /** Publishes the result once each document is judged, and the government has decided what ends. */
    public Cleanup publish(String period, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notCleaner");
        long version = book.version(period);
        Cleanup cleanup = find(period);
        Refusal.unless(cleanup.publishedOn().isEmpty(), 409, "cleanupPublished", period);
        Refusal.unless(cleanup.open() == 0, 409, "cleanupUnfinished", cleanup.open());
        Refusal.unless(cleanup.decision().isPresent() || !cleanup.ends(), 409, "cleanupUndecided", period);
        Refusal.unless(!cleanup.awaitsDecision(), 409, "cleanupSubmitted", period);
        book.append(period, version, new CleanupPublished(period, clock.today(), caller.person()), caller);
        return find(period);
    }

    /** Documents that the last published clean-up wants changed and nobody has changed since. */
    public List<Entry> toAmend() {
        LocalDate today = clock.today();
        return published().stream()
                .limit(1)
                .flatMap(cleanup -> cleanup.lines().stream()
                        .filter(line -> line.judgement()
                                .filter(judged -> judged.conclusion() == Conclusion.AMEND)
                                .isPresent())
                        .flatMap(line -> entries.find(line.number()).stream())
                        .filter(entry -> entry.validity().aliveOn(today))
                        .filter(entry -> entry.validity()
                                .amendedOn()
                                .filter(day -> !day.isBefore(cleanup.openedOn()))
                                .isEmpty()))
                .toList();
    }

    /** Published ones, the latest first. */
    public List<Cleanup> published() {
        return all().stream()
                .filter(cleanup -> cleanup.publishedOn().isPresent())
                .toList();
    }
}
