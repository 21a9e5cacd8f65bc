package org.wenshu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;

/** Filing on a real journal and database. */
class FilingTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 28);
    private static final String CITY = "a-CITY_GOVERNMENT";
    private static final String CONGRESS = "a-DISTRICT_NPC_SC";
    private static final Caller OFFICE = caller("office-director", "gov-office", Role.OFFICE_DIRECTOR);
    private static final Caller JUSTICE = caller("justice-reviewer", "justice", Role.JUSTICE_REVIEWER);
    private static final Caller HOUSING = caller("drafter-housing", "housing", Role.DRAFTER);

    @TempDir
    Path data;

    private JournalBench bench;
    private FilingTables tables;
    private Filings filings;
    private FilingDuties duties;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        tables = new FilingTables(bench.databases());
        filings = new Filings(bench.journal("filing"), new CityAndCongress(), bench.clock(), tables);
        duties = new FilingDuties(bench.journal("filing"), new CityAndCongress());
        bench.follow(new FilingProjection(tables));
        bench.follow(duties);
        on(PUBLISHED);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void dutiesAriseByThemselvesWithNominalAndRolledDate() {
        publish("a", Normativity.YES);

        Filing city = filings.filing(CITY);
        assertThat(city.state()).isEqualTo(FilingState.DUE);
        assertThat(city.nominalDate()).isEqualTo("2025-04-12");
        assertThat(city.dueDate()).isEqualTo("2025-04-14");
        assertThat(filings.filing(CONGRESS).dueDate()).isEqualTo("2025-04-27");
        assertThat(tables.count(FilingTables.Filter.ALL)).isEqualTo(2);
    }

    @Test
    void whatIsNotNormativeIsNotFiled() {
        publish("a", Normativity.NO);

        assertThat(tables.count(FilingTables.Filter.ALL)).isZero();
    }

    @Test
    void anEntryThatComesTwiceMakesNoSecondDuty() {
        publish("a", Normativity.YES);
        Journal journal = bench.journal("test");
        long head = journal.head();

        duties.react(journal.stream("case/a").get(0));

        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void goesOutAndIsRegistered() {
        publish("a", Normativity.YES);
        on(LocalDate.of(2025, 4, 10));

        assertThat(filings.submit(CITY, today(), OFFICE).state()).isEqualTo(FilingState.SUBMITTED);
        refused(409, () -> filings.submit(CITY, today(), OFFICE));
        Filing filing = filings.register(CITY, "营备〔2025〕12号", today(), JUSTICE);

        assertThat(filing.state()).isEqualTo(FilingState.REGISTERED);
        assertThat(filing.filingNumber()).contains("营备〔2025〕12号");
        assertThat(filing.daysLate(LocalDate.of(2026, 1, 1))).isZero();
        refused(409, () -> filings.register(CITY, "营备〔2025〕13号", today(), JUSTICE));
    }

    @Test
    void aLatePackageIsCountedInDays() {
        publish("a", Normativity.YES);
        on(LocalDate.of(2025, 4, 15));
        var overdue = new FilingTables.Filter(Optional.empty(), Optional.of(today()), "");

        assertThat(tables.list(overdue, 0, 10)).extracting(Filing::id).containsExactly(CITY);
        assertThat(filings.submit(CITY, today(), OFFICE).daysLate(today())).isEqualTo(1);
        assertThat(tables.count(overdue)).isZero();
    }

    @Test
    void everyStepHasItsTurnItsPersonAndItsDates() {
        publish("a", Normativity.YES);
        on(LocalDate.of(2025, 4, 1));
        long head = bench.journal("test").head();

        refused(404, () -> filings.submit("nobody", today(), OFFICE));
        refused(403, () -> filings.submit(CITY, today(), HOUSING));
        refused(422, () -> filings.submit(CITY, today().plusDays(1), OFFICE));
        refused(422, () -> filings.submit(CITY, PUBLISHED.minusDays(1), OFFICE));
        refused(409, () -> filings.register(CITY, "1号", today(), JUSTICE));
        refused(403, () -> filings.register(CITY, "1号", today(), OFFICE));
        assertThat(bench.journal("test").head()).isEqualTo(head);

        filings.submit(CITY, today(), OFFICE);
        refused(422, () -> filings.register(CITY, " ", today(), JUSTICE));
        refused(422, () -> filings.register(CITY, "1号", today().minusDays(1), JUSTICE));
    }

    @Test
    void anAuthoritysNumberIsUsedOnce() {
        publish("a", Normativity.YES);
        publish("b", Normativity.YES);
        filings.submit(CITY, today(), OFFICE);
        filings.submit("b-CITY_GOVERNMENT", today(), OFFICE);
        filings.register(CITY, "营备〔2025〕12号", today(), JUSTICE);

        refused(409, () -> filings.register("b-CITY_GOVERNMENT", "营备〔2025〕12号", today(), JUSTICE));
    }

    @Test
    void aRebuildGivesTheSameTables() {
        publish("a", Normativity.YES);
        filings.submit(CITY, today(), OFFICE);
        filings.register(CITY, "营备〔2025〕12号", today(), JUSTICE);
        List<Filing> before = tables.list(FilingTables.Filter.ALL, 0, 10);

        bench.maintenance().rebuild("filing");

        assertThat(tables.list(FilingTables.Filter.ALL, 0, 10)).isEqualTo(before);
    }

    private void publish(String id, Normativity normative) {
        String hash = "0".repeat(64);
        IssuedDocument document = new IssuedDocument(
                id,
                "站前区户外招牌设置管理办法",
                "营站政发〔2025〕5号",
                DocumentKind.NOTICE,
                IssuerName.GOV,
                normative,
                List.of("gov"),
                List.of("站前区人民政府"),
                Optional.of("urban-enforcement"),
                List.of("综合执法"),
                Disclosure.ACTIVE,
                new StoredFile("a.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                List.of(),
                PUBLISHED,
                PUBLISHED,
                PUBLISHED,
                PUBLISHED,
                Optional.empty());
        bench.journal("test").append(Append.by("test").to("case/" + id, 0, new DocumentPublished(document)));
        bench.await();
    }

    private LocalDate today() {
        return bench.clock().today();
    }

    private void on(LocalDate day) {
        bench.clock().set(day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }

    private static Caller caller(String account, String organ, Role role) {
        return new Caller(account, account, organ, Set.of(account), Set.of(role));
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
