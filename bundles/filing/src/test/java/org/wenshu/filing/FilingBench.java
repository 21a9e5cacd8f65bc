package org.wenshu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.filing.correction.Chains;
import org.wenshu.filing.correction.Corrections;
import org.wenshu.filing.correction.Revocations;
import org.wenshu.filing.correction.Rights;
import org.wenshu.filing.correction.SilenceWatch;
import org.wenshu.filing.papers.FiledText;
import org.wenshu.filing.papers.FilingPapers;
import org.wenshu.filing.papers.Milestones;
import org.wenshu.filing.papers.Reconciliation;
import org.wenshu.filing.supplied.Intake;
import org.wenshu.filing.supplied.PlainReading;
import org.wenshu.filing.supplied.SuppliedPapers;
import org.wenshu.journal.testing.JournalBench;

/** The whole bundle but its faces, on a real journal and database. */
public final class FilingBench implements AutoCloseable {

    /** The content of every file. */
    public static final String TEXT = "第一条　收费。";

    public static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 28);

    public static final Caller OFFICE = caller("office-director", "gov-office", Role.OFFICE_DIRECTOR);
    public static final Caller JUSTICE = caller("justice-reviewer", "justice", Role.JUSTICE_REVIEWER);
    public static final Caller HOUSING = caller("drafter-housing", "housing", Role.DRAFTER);
    public static final Caller COMMERCE = caller("drafter-commerce", "commerce", Role.DRAFTER);
    public static final Caller MAYOR = caller("mayor", "gov", Role.LEADER);
    public static final Caller VICE_MAYOR = caller("vm2", "gov", Role.LEADER);
    public static final Caller AUDITOR = caller("auditor", "gov-office", Role.AUDITOR);

    public final JournalBench journal;
    final Article32 article32 = new Article32();
    public final Rules rules = article32;
    public final Organization district = new District();
    public final FilingTables tables;
    public final Filings filings;
    public final FoundDuties found;
    public final FilingDuties duties;
    public final Chains chains;
    public final Corrections corrections;
    public final SilenceWatch silence;
    public final Revocations revocations;
    public final Reconciliation reconciliation;
    public final FiledText texts;
    public final FilingPapers papers;
    public final SuppliedPapers supplied;

    public FilingBench(Path data) {
        journal = JournalBench.in(data);
        tables = new FilingTables(journal.databases());
        filings = new Filings(journal.journal("filing"), rules, journal.clock(), tables);
        found = new FoundDuties(journal.journal("filing"), rules, district, journal.clock(), tables);
        duties = new FilingDuties(journal.journal("filing"), rules);
        chains = new Chains(journal.journal("filing"), rules);
        corrections = new Corrections(filings, chains, new Rights(district), rules, journal.clock());
        silence = new SilenceWatch(chains, tables);
        revocations = new Revocations(journal.journal("filing"), filings, chains, journal.clock());
        Milestones milestones = new Milestones(tables);
        texts = new FiledText(journal.journal("filing"), milestones, journal.content());
        reconciliation = new Reconciliation(journal.journal("filing"), milestones, tables);
        papers = new FilingPapers(filings, corrections, texts, district, journal.clock());
        Intake intake = new Intake(new PlainReading(), journal.content(), journal.journal("filing"), journal.clock());
        supplied = new SuppliedPapers(journal.journal("filing"), filings, intake, journal.clock());
        journal.follow(milestones);
        journal.follow(new FilingProjection(tables));
        journal.follow(duties);
        journal.follow(new CalendarFollowing(journal.journal("filing"), rules, tables, chains));
        on(PUBLISHED);
    }

    @Override
    public void close() {
        journal.close();
    }

    /** Publishes a document of the district government. */
    public void publish(String id, Normativity normative) {
        publish(id, normative, IssuerName.GOV, List.of("gov"), PUBLISHED);
    }

    /** Publishes a normative document of a department today. */
    public void publish(String id, String department) {
        publish(id, Normativity.YES, IssuerName.DEPT, List.of(department), today());
    }

    public void publish(String id, Normativity normative, IssuerName issuer, List<String> organs, LocalDate published) {
        String hash = journal.content()
                .put(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
                .hex();
        IssuedDocument document = new IssuedDocument(
                id,
                "站前区户外招牌设置管理办法",
                "营站发〔2025〕" + id + "号",
                DocumentKind.NOTICE,
                issuer,
                normative,
                organs,
                organs,
                Optional.of(organs.get(0)),
                List.of("综合执法"),
                Disclosure.ACTIVE,
                new StoredFile("a.docx", "application/msword", hash, 1),
                hash,
                List.of(new StoredFile("../../说明.pdf", "application/pdf", hash, 1)),
                List.of(),
                published,
                published,
                published,
                published,
                Optional.empty());
        journal.journal("test").append(Append.by("test").to("case/" + id, 0, new DocumentPublished(document)));
        journal.await();
    }

    /** A document stands in the catalog that was never published here. */
    public void enterOnly(String id) {
        LocalDate day = LocalDate.of(2020, 5, 6);
        String hash = "0".repeat(64);
        IssuedDocument document = new IssuedDocument(
                id,
                "站前区旧办法",
                "营站发〔2020〕" + id + "号",
                DocumentKind.NOTICE,
                IssuerName.DEPT,
                Normativity.YES,
                List.of("housing"),
                List.of("区住建局"),
                Optional.empty(),
                List.of(),
                Disclosure.ACTIVE,
                new StoredFile("a.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                List.of(),
                day,
                day,
                day,
                day,
                Optional.empty());
        journal.journal("test")
                .append(Append.by("test").to("catalog/" + id, 0, new EntryPublished("ZQ-1", "ZQ/1", document, day)));
        journal.await();
    }

    public LocalDate today() {
        return journal.clock().today();
    }

    public void on(LocalDate day) {
        journal.clock()
                .set(day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }

    public long head() {
        return journal.journal("test").head();
    }

    static Caller caller(String account, String organ, Role role) {
        return new Caller(account, account, organ, Set.of(account), Set.of(role));
    }

    public static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).as(e.getMessage()).isEqualTo(status);
            assertThat(e.problem().detail()).isNotBlank().doesNotContain("{");
        });
    }

    /** Refused because of a rule. */
    public static void refused(int status, String rule, ThrowingCallable act) {
        refused(status, act);
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().findings())
                .extracting(Finding::rule)
                .containsExactly(rule));
    }
}
