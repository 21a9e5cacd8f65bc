package org.wenshu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.AUDITOR;
import static org.wenshu.filing.FilingBench.COMMERCE;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.OFFICE;
import static org.wenshu.filing.FilingBench.PUBLISHED;
import static org.wenshu.filing.FilingBench.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.journal.Journal;

/** Filing on a real journal and database. */
class FilingTest {

    private static final String CITY = "a-CITY_GOVERNMENT";
    private static final String CONGRESS = "a-DISTRICT_NPC_SC";

    @TempDir
    Path data;

    private FilingBench bench;
    private FilingTables tables;
    private Filings filings;

    @BeforeEach
    void start() {
        bench = new FilingBench(data);
        tables = bench.tables;
        filings = bench.filings;
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void dutiesAriseByThemselvesWithNominalAndRolledDate() {
        bench.publish("a", Normativity.YES);

        Filing city = filings.filing(CITY);
        assertThat(city.state()).isEqualTo(FilingState.DUE);
        assertThat(city.nominalDate()).isEqualTo("2025-04-12");
        assertThat(city.dueDate()).isEqualTo("2025-04-14");
        assertThat(filings.filing(CONGRESS).dueDate()).isEqualTo("2025-04-27");
        assertThat(tables.count(FilingTables.Filter.ALL)).isEqualTo(2);
    }

    @Test
    void whatIsNotNormativeIsNotFiled() {
        bench.publish("a", Normativity.NO);

        assertThat(tables.count(FilingTables.Filter.ALL)).isZero();
    }

    @Test
    void anEntryThatComesTwiceMakesNoSecondDuty() {
        bench.publish("a", Normativity.YES);
        Journal journal = bench.journal.journal("test");
        long head = journal.head();

        bench.duties.react(journal.stream("case/a").get(0));

        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void goesOutAndIsRegistered() {
        bench.publish("a", Normativity.YES);
        bench.on(LocalDate.of(2025, 4, 10));

        Filing submitted = filings.submit(CITY, bench.today(), OFFICE);
        assertThat(submitted.state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(submitted.intake().registrationDue()).contains(LocalDate.of(2025, 4, 25));
        assertThat(submitted.intake().reviewDue()).contains(LocalDate.of(2025, 5, 10));
        refused(409, () -> filings.submit(CITY, bench.today(), OFFICE));
        Filing filing = filings.register(CITY, "营备〔2025〕12号", bench.today(), JUSTICE);

        assertThat(filing.state()).isEqualTo(FilingState.REGISTERED);
        assertThat(filing.filingNumber()).contains("营备〔2025〕12号");
        assertThat(filing.daysLate(LocalDate.of(2026, 1, 1))).isZero();
        refused(409, () -> filings.register(CITY, "营备〔2025〕13号", bench.today(), JUSTICE));
    }

    @Test
    void whatSeveralMadeTheLeadSubmits() {
        LocalDate today = bench.today();
        bench.publish("a", Normativity.YES, IssuerName.JOINT_DEPT, List.of("housing", "commerce"), today);

        refused(403, () -> filings.submit(CITY, today, COMMERCE));
        assertThat(filings.submit(CITY, today, HOUSING).state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void aLatePackageIsCountedInDaysAndStaysOnTheList() {
        bench.publish("a", Normativity.YES);
        bench.on(LocalDate.of(2025, 4, 14));
        assertThat(tables.count(FilingTables.Filter.overdue(bench.today()))).isZero();
        bench.on(LocalDate.of(2025, 4, 15));
        var overdue = FilingTables.Filter.overdue(bench.today());

        assertThat(tables.list(overdue, 0, 10)).extracting(Filing::id).containsExactly(CITY);
        assertThat(filings.submit(CITY, bench.today(), OFFICE).daysLate(bench.today()))
                .isEqualTo(1);
        bench.on(LocalDate.of(2025, 4, 20));
        assertThat(tables.list(FilingTables.Filter.overdue(bench.today()), 0, 10))
                .extracting(filing -> filing.daysLate(bench.today()))
                .containsExactly(1L);
    }

    @Test
    void tellsHowEachOrganFiles() {
        bench.publish("a", Normativity.YES);
        bench.publish("h", "housing");
        filings.submit(CITY, bench.today(), OFFICE);
        bench.on(LocalDate.of(2025, 4, 14));
        filings.submit("h-DISTRICT_GOVERNMENT", bench.today(), HOUSING);
        bench.on(LocalDate.of(2025, 4, 20));

        assertThat(tables.timeliness(bench.today(), "2025"))
                .containsExactly(new Timeliness("gov", 2, 1, 0, 0), new Timeliness("housing", 2, 0, 1, 1));
        assertThat(tables.timeliness(bench.today(), ""))
                .extracting(Timeliness::rate)
                .containsExactly(100L, 0L);
        assertThat(tables.timeliness(bench.today(), "2024")).isEmpty();
    }

    @Test
    void missingPapersSuspendTheRegistrationUntilTheyCome() {
        bench.publish("a", Normativity.YES);
        bench.on(LocalDate.of(2025, 4, 10));
        refused(409, () -> filings.suspend(CITY, List.of("起草说明"), bench.today(), JUSTICE));
        filings.submit(CITY, bench.today(), OFFICE);
        refused(422, () -> filings.suspend(CITY, List.of(), bench.today(), JUSTICE));
        refused(403, () -> filings.suspend(CITY, List.of("起草说明"), bench.today(), HOUSING));

        Filing suspended = filings.suspend(CITY, List.of("起草说明", "制定依据"), bench.today(), JUSTICE);

        assertThat(suspended.state()).isEqualTo(FilingState.SUSPENDED);
        assertThat(suspended.intake().supplementDue()).contains(LocalDate.of(2025, 4, 25));
        assertThat(suspended.intake().remark()).isEqualTo("起草说明\n制定依据");
        refused(409, () -> filings.register(CITY, "1号", bench.today(), JUSTICE));
        bench.on(LocalDate.of(2025, 4, 20));
        Filing supplemented = filings.submit(CITY, bench.today(), OFFICE);
        assertThat(supplemented.state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(supplemented.submittedOn()).contains(LocalDate.of(2025, 4, 10));
        assertThat(supplemented.daysLate(bench.today())).isZero();
        assertThat(supplemented.intake().registrationDue()).contains(LocalDate.of(2025, 5, 5));
        assertThat(supplemented.intake().supplementDue()).isEmpty();
    }

    @Test
    void aPackWithoutPeriodsKeepsNobodyFromSubmitting() {
        bench.publish("a", Normativity.YES);
        bench.article32.days.clear();

        Filing submitted = filings.submit(CITY, bench.today(), OFFICE);

        assertThat(submitted.state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(submitted.intake().registrationDue()).isEmpty();
        refused(409, () -> filings.suspend(CITY, List.of("起草说明"), bench.today(), JUSTICE));
    }

    @Test
    void whatNeedNotBeFiledIsRefusedWithAReason() {
        bench.publish("a", Normativity.YES);
        filings.submit(CITY, bench.today(), OFFICE);
        refused(422, () -> filings.refuse(CITY, "", bench.today(), JUSTICE));

        Filing refused = filings.refuse(CITY, "属内部工作制度", bench.today(), JUSTICE);

        assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
        assertThat(refused.intake().remark()).isEqualTo("属内部工作制度");
        refused(409, () -> filings.register(CITY, "1号", bench.today(), JUSTICE));
        refused(409, () -> filings.submit(CITY, bench.today(), OFFICE));
    }

    @Test
    void everyStepHasItsTurnItsPersonAndItsDates() {
        bench.publish("a", Normativity.YES);
        bench.on(LocalDate.of(2025, 4, 1));
        long head = bench.head();

        refused(404, () -> filings.submit("nobody", bench.today(), OFFICE));
        refused(403, () -> filings.submit(CITY, bench.today(), HOUSING));
        refused(422, () -> filings.submit(CITY, bench.today().plusDays(1), OFFICE));
        refused(422, () -> filings.submit(CITY, PUBLISHED.minusDays(1), OFFICE));
        refused(409, () -> filings.register(CITY, "1号", bench.today(), JUSTICE));
        refused(403, () -> filings.register(CITY, "1号", bench.today(), OFFICE));
        assertThat(bench.head()).isEqualTo(head);

        filings.submit(CITY, bench.today(), OFFICE);
        refused(422, () -> filings.register(CITY, " ", bench.today(), JUSTICE));
        refused(422, () -> filings.register(CITY, "1号", bench.today().minusDays(1), JUSTICE));
    }

    @Test
    void anAuthoritysNumberIsUsedOnce() {
        bench.publish("a", Normativity.YES);
        bench.publish("b", Normativity.YES);
        filings.submit(CITY, bench.today(), OFFICE);
        filings.submit("b-CITY_GOVERNMENT", bench.today(), OFFICE);
        filings.register(CITY, "营备〔2025〕12号", bench.today(), JUSTICE);

        refused(409, () -> filings.register("b-CITY_GOVERNMENT", "营备〔2025〕12号", bench.today(), JUSTICE));
    }

    @Test
    void aDocumentFromOutsideIsFiledLikeAnyOther() {
        bench.on(LocalDate.of(2025, 4, 20));
        refused(403, () -> bench.found.note(outside("营站商〔2025〕3号", "commerce"), AUDITOR));
        refused(422, () -> bench.found.note(outside("营站商〔2025〕3号", "nobody"), JUSTICE));
        refused(422, () -> bench.found.note(outside("营站商〔2025〕3号", "commerce", "housing"), JUSTICE));
        refused(422, () -> bench.found.note(outside("", "commerce"), JUSTICE));
        refused(422, () -> bench.found.note(outside("营站商〔2025〕3号", "gov"), JUSTICE));
        refused(422, () -> bench.found.note(outside("营站商〔2025〕3号", "city"), JUSTICE));

        List<Filing> noted = bench.found.note(outside("营站商〔2025〕3号", "commerce"), JUSTICE);

        assertThat(noted)
                .extracting(Filing::authority)
                .containsExactlyInAnyOrder("DISTRICT_GOVERNMENT", "CITY_GOVERNMENT");
        assertThat(noted).allSatisfy(filing -> {
            assertThat(filing.enactingOrgans()).containsExactly("commerce");
            assertThat(filing.daysLate(bench.today())).isPositive();
        });
        assertThat(filings.maySubmit(noted.get(0), FilingBench.COMMERCE)).isTrue();
        refused(409, () -> bench.found.note(outside("营站商〔2025〕3号", "commerce"), JUSTICE));
    }

    @Test
    void aRebuildGivesTheSameTables() {
        bench.publish("a", Normativity.YES);
        bench.found.note(outside("营站商〔2025〕3号", "commerce"), JUSTICE);
        filings.submit(CITY, bench.today(), OFFICE);
        filings.suspend(CITY, List.of("起草说明"), bench.today(), JUSTICE);
        filings.submit(CITY, bench.today(), OFFICE);
        filings.register(CITY, "营备〔2025〕12号", bench.today(), JUSTICE);
        filings.submit(CONGRESS, bench.today(), OFFICE);
        filings.refuse(CONGRESS, "不属备案范围", bench.today(), JUSTICE);
        List<Filing> before = tables.list(FilingTables.Filter.ALL, 0, 10);

        bench.journal.maintenance().rebuild("filing");

        assertThat(tables.list(FilingTables.Filter.ALL, 0, 10))
                .isEqualTo(before)
                .hasSize(4);
    }

    private static OutsideDocument outside(String number, String... organs) {
        return new OutsideDocument(
                "站前区夜市管理规定",
                number,
                Optional.of(IssuerName.DEPT),
                Optional.of(DocumentKind.NOTICE),
                List.of(organs),
                Optional.of(PUBLISHED),
                "群众来信");
    }
}
