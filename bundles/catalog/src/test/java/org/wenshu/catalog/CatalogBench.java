package org.wenshu.catalog;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.cleanup.CleanupBook;
import org.wenshu.catalog.cleanup.CleanupDecisions;
import org.wenshu.catalog.cleanup.CleanupEffects;
import org.wenshu.catalog.cleanup.Cleanups;
import org.wenshu.catalog.edition.EditionFiles;
import org.wenshu.catalog.edition.Editions;
import org.wenshu.catalog.existing.District;
import org.wenshu.catalog.site.EntryView;
import org.wenshu.catalog.site.OpenData;
import org.wenshu.catalog.site.ProofSite;
import org.wenshu.catalog.site.PublicForms;
import org.wenshu.journal.testing.JournalBench;

/** The whole bundle but its faces for clerks, on a real journal and database. */
public final class CatalogBench implements AutoCloseable {

    public static final Caller JUSTICE = caller("justice-reviewer", "justice", Role.JUSTICE_REVIEWER);
    public static final Caller HOUSING = caller("drafter-housing", "housing", Role.DRAFTER);
    public static final Caller COMMERCE = caller("drafter-commerce", "commerce", Role.DRAFTER);
    public static final Caller OFFICE = caller("office-director", "gov-office", Role.OFFICE_DIRECTOR);

    public final JournalBench journal;
    public final Entries entries;
    public final Lives lives;
    public final ValidityActs acts;
    public final StatusWatch watch;
    public final CatalogEntries reaction;
    public final OpenData site;
    public final EntryBook book;
    public final Interpretations interpretations;
    public final ProofSite proofs;
    public final PublicForms forms;
    public final Editions editions;
    public final Cleanups cleanups;
    public final CleanupEffects effects;
    public final CleanupDecisions decisions;

    public CatalogBench(Path data) {
        journal = JournalBench.in(data);
        entries = new Entries(journal.databases());
        lives = new Lives(journal.journal("catalog"), journal.clock());
        acts = new ValidityActs(lives, entries, journal.clock());
        watch = new StatusWatch(entries, lives);
        CatalogSettings settings = Settings.defaults();
        book = new EntryBook(journal.journal("catalog"), journal.clock(), settings);
        interpretations = new Interpretations(lives, entries, new Article16(), journal.clock());
        reaction = new CatalogEntries(book, lives, journal.clock());
        site = new OpenData(entries, journal.clock(), settings);
        forms = new PublicForms(entries, journal.content(), journal.clock(), new PlainPapers(), settings);
        CleanupBook cleaned = new CleanupBook(journal.journal("catalog"));
        cleanups = new Cleanups(journal.journal("catalog"), cleaned, entries, acts, journal.clock());
        effects = new CleanupEffects(entries, acts);
        decisions = new CleanupDecisions(cleaned, cleanups, effects, new District(), journal.clock());
        editions = new Editions(
                journal.journal("catalog"),
                entries,
                journal.clock(),
                new EditionFiles(journal.content(), new PlainPapers(), settings));
        proofs = new ProofSite(entries, lives, journal.proofs());
        journal.follow(new CatalogProjection(entries, journal.content()));
        journal.follow(reaction);
    }

    @Override
    public void close() {
        journal.close();
    }

    /** An entry as machines see it on a day. */
    public EntryView view(String number, LocalDate day) {
        return site.entry(entries.find(number).orElseThrow(), day);
    }

    public void on(LocalDate day) {
        journal.clock()
                .set(day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }

    /** A day begins, and its works are done. */
    public void begin(LocalDate day) {
        on(day);
        watch.dayBegun(day);
        journal.await();
    }

    public LocalDate today() {
        return journal.clock().today();
    }

    /** Publishes a document of the housing department today; answers its number. */
    public String publish(String id, LocalDate effectiveOn, Optional<LocalDate> lastDay) {
        return publish(id, Disclosure.ACTIVE, IssuerName.DEPT, effectiveOn, lastDay);
    }

    public String publish(
            String id, Disclosure disclosure, IssuerName issuer, LocalDate effectiveOn, Optional<LocalDate> lastDay) {
        String hash = journal.content()
                .put(new ByteArrayInputStream("第一条　收费。\n".getBytes(StandardCharsets.UTF_8)))
                .hex();
        IssuedDocument document = Documents.of(id, hash, disclosure, issuer, today(), effectiveOn, lastDay);
        tell("case/" + id, new DocumentPublished(document));
        return lives.of(id).map(Life::number).orElse("");
    }

    /** Publishes a document of the housing department with a text of its own. */
    public String publish(String id, String title, String documentNumber, String text) {
        String hash = journal.content()
                .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .hex();
        IssuedDocument document = Documents.named(id, title, documentNumber, hash, today());
        tell("case/" + id, new DocumentPublished(document));
        return lives.of(id).map(Life::number).orElse("");
    }

    /** What another bundle tells. */
    public void tell(String stream, Event event) {
        long version = journal.journal("test").stream(stream).size();
        journal.journal("test").append(Append.by("test").to(stream, version, event));
        journal.await();
    }

    private static Caller caller(String account, String organ, Role role) {
        return new Caller(account, account, organ, Set.of(account), Set.of(role));
    }
}
