package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.catalog.CatalogBench.COMMERCE;
import static org.wenshu.catalog.CatalogBench.HOUSING;
import static org.wenshu.catalog.CatalogBench.JUSTICE;
import static org.wenshu.catalog.CatalogBench.OFFICE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.validity.Turn;

/** What happens to the validity of entries (scenarios S27 and S28), on a real journal and database. */
class ValidityTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 20);
    private static final LocalDate EFFECTIVE = LocalDate.of(2023, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final LocalDate REMINDED = LocalDate.of(2025, 5, 31);

    @TempDir
    Path data;

    private CatalogBench bench;
    private String number;

    @BeforeEach
    void published() {
        bench = new CatalogBench(data);
        bench.on(PUBLISHED);
        number = bench.publish("h", EFFECTIVE, Optional.of(LAST));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void expiresOnTheDayAfterTheLastHoweverLateThatIsNoticed() {
        bench.begin(LocalDate.of(2026, 1, 15));
        bench.begin(LocalDate.of(2026, 1, 16));

        assertThat(told())
                .containsExactly(
                        new Turn(EFFECTIVE, EntryStatus.IN_FORCE), new Turn(LAST.plusDays(1), EntryStatus.EXPIRED));
        assertThat(status(LAST)).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(status(LAST.plusDays(1))).isEqualTo(EntryStatus.EXPIRED);
        assertThat(bench.view(number, LAST).status()).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(bench.view(number, bench.today()).status()).isEqualTo(EntryStatus.EXPIRED);
    }

    @Test
    void theEndIsRemindedOfSixMonthsAhead() {
        bench.begin(REMINDED.minusDays(1));
        assertThat(bench.acts.expiring(HOUSING)).isEmpty();
        assertThat(reminders()).isEmpty();

        bench.begin(LocalDate.of(2025, 6, 20));
        bench.begin(LocalDate.of(2025, 6, 21));

        assertThat(reminders()).extracting(ExpiryReminded::on).containsExactly(REMINDED);
        assertThat(bench.acts.expiring(HOUSING)).extracting(Entry::number).containsExactly(number);
        assertThat(bench.acts.expiring(JUSTICE)).hasSize(1);
        assertThat(bench.acts.expiring(COMMERCE)).isEmpty();
        bench.begin(LAST.plusDays(1));
        assertThat(bench.acts.expiring(JUSTICE)).isEmpty();
    }

    @Test
    void whatIsExtendedInTimeGoesOn() {
        bench.begin(LAST);
        refused(422, () -> bench.acts.extend(number, Optional.of(LAST), "1号", HOUSING));
        refused(422, () -> bench.acts.extend(number, Optional.empty(), "1号", HOUSING));
        refused(422, () -> bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "", HOUSING));
        refused(403, () -> bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "1号", COMMERCE));
        refused(403, () -> bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "1号", OFFICE));
        refused(404, () -> bench.acts.extend("ZQ-2025-00099", Optional.of(LAST.plusYears(1)), "1号", HOUSING));

        bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "营站住建〔2025〕30号", HOUSING);

        assertThat(status(LAST.plusDays(1))).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(bench.acts.expiring(HOUSING)).isEmpty();
        bench.begin(REMINDED.plusYears(1));
        assertThat(reminders()).extracting(ExpiryReminded::lastDay).containsExactly(LAST, LAST.plusYears(1));
        bench.begin(LAST.plusYears(1).plusDays(1));
        assertThat(told())
                .containsExactly(
                        new Turn(EFFECTIVE, EntryStatus.IN_FORCE),
                        new Turn(LAST.plusYears(1).plusDays(1), EntryStatus.EXPIRED));
    }

    @Test
    void whatHasExpiredIsNotExtended() {
        bench.begin(LAST.plusDays(1));

        refused(409, () -> bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "1号", HOUSING));
        refused(409, () -> bench.acts.repeal(number, Optional.of(bench.today()), "1号", HOUSING));
        refused(409, () -> bench.acts.amend(number, Optional.of(bench.today()), "1号", JUSTICE));
    }

    @Test
    void whatHasNoEndIsNotExtended() {
        String endless = bench.publish("e", EFFECTIVE, Optional.empty());

        refused(409, () -> bench.acts.extend(endless, Optional.of(LAST), "1号", HOUSING));
    }

    @Test
    void amendedAndRepealedFromTheirDays() {
        bench.begin(LocalDate.of(2024, 3, 1));
        bench.acts.amend(number, Optional.of(LocalDate.of(2024, 4, 1)), "营站住建〔2024〕2号", HOUSING);
        bench.acts.repeal(number, Optional.of(LocalDate.of(2024, 6, 1)), "营站住建〔2024〕9号", JUSTICE);
        refused(409, () -> bench.acts.repeal(number, Optional.of(LocalDate.of(2024, 5, 1)), "1号", JUSTICE));
        refused(422, () -> bench.acts.amend(number, Optional.of(LocalDate.of(2024, 6, 1)), "1号", JUSTICE));
        refused(422, () -> bench.acts.amend(number, Optional.of(PUBLISHED.minusDays(1)), "1号", JUSTICE));

        assertThat(status(LocalDate.of(2024, 3, 31))).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(status(LocalDate.of(2024, 4, 1))).isEqualTo(EntryStatus.AMENDED);
        assertThat(status(LocalDate.of(2024, 6, 1))).isEqualTo(EntryStatus.REPEALED);
        assertThat(status(LAST.plusDays(1))).isEqualTo(EntryStatus.REPEALED);
        bench.begin(LocalDate.of(2026, 1, 1));
        assertThat(told())
                .extracting(Turn::status)
                .containsExactly(EntryStatus.IN_FORCE, EntryStatus.AMENDED, EntryStatus.REPEALED);
        assertThat(bench.view(number, bench.today()).history())
                .extracting(line -> line.on() + " " + line.reference())
                .containsExactly(
                        "2023-11-20 营站住建〔2025〕1号", "2023-12-01 ", "2024-04-01 营站住建〔2024〕2号", "2024-06-01 营站住建〔2024〕9号");
    }

    @Test
    void aRevocationReachesBackToTheBeginning() {
        bench.begin(LocalDate.of(2025, 11, 12));
        var revoked = new DocumentRevoked("f", "h", bench.today(), Optional.empty(), "营站政〔2025〕21号");
        bench.tell("correction/h", revoked);
        long head = bench.journal.journal("test").head();
        bench.reaction.react(
                bench.journal.journal("test").stream("correction/h").get(0));
        assertThat(bench.journal.journal("test").head()).isEqualTo(head);

        assertThat(status(EFFECTIVE)).isEqualTo(EntryStatus.REVOKED);
        assertThat(bench.entries.count(EntryFilter.inForce(EFFECTIVE))).isZero();
        assertThat(told())
                .containsExactly(
                        new Turn(EFFECTIVE, EntryStatus.IN_FORCE), new Turn(bench.today(), EntryStatus.REVOKED));
        assertThat(bench.site.log()).contains("撤销：站前区物业收费暂行办法", "营站政〔2025〕21号");
        refused(409, () -> bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "1号", HOUSING));
        bench.begin(LAST.plusDays(1));
        assertThat(told()).hasSize(2);
    }

    @Test
    void aDepartmentsCorrectionIsToldWithoutItsWords() {
        bench.begin(LocalDate.of(2025, 11, 1));
        bench.tell(
                "correction/h",
                new DocumentCorrected(
                        "f",
                        "h",
                        CorrectionKind.REPEALED,
                        LocalDate.of(2025, 11, 10),
                        "内部说明",
                        Optional.of("营站住建〔2025〕40号"),
                        "甲",
                        bench.today()));

        assertThat(status(LocalDate.of(2025, 11, 9))).isEqualTo(EntryStatus.IN_FORCE);
        assertThat(status(LocalDate.of(2025, 11, 10))).isEqualTo(EntryStatus.REPEALED);
        bench.begin(LocalDate.of(2025, 11, 10));
        assertThat(bench.site.log()).contains("废止", "营站住建〔2025〕40号").doesNotContain("内部说明");
        assertThat(bench.acts.expiring(JUSTICE)).isEmpty();
    }

    @Test
    void whatIsNotInTheCatalogLeavesNoTraceWhenItIsRevoked() {
        bench.publish("w", Disclosure.WITHHELD, IssuerName.DEPT, EFFECTIVE, Optional.of(LAST));
        bench.tell("correction/w", new DocumentRevoked("f", "w", PUBLISHED, Optional.empty(), "1号"));

        assertThat(bench.journal.journal("test").stream("catalog/w")).isEmpty();
        assertThat(bench.site.log()).containsOnlyOnce("<entry>");
        assertThat(bench.entries.numbers(EntryFilter.having(EntryStatus.REVOKED, bench.today())))
                .isEmpty();
    }

    @Test
    void aRevocationThatComesBeforeTheEntryIsNotLost() {
        bench.journal.leave(bench.reaction);
        bench.on(LocalDate.of(2025, 1, 6));
        bench.publish("late", bench.today(), Optional.empty());
        bench.tell("correction/late", new DocumentRevoked("f", "late", bench.today(), Optional.empty(), "1号"));
        bench.journal.follow(bench.reaction);
        bench.journal.await();

        assertThat(bench.lives.of("late").orElseThrow().validity().statusOn(bench.today()))
                .isEqualTo(EntryStatus.REVOKED);
    }

    @Test
    void theGovernmentsDocumentsAreTheOfficesToChange() {
        String gov = bench.publish("g", Disclosure.ACTIVE, IssuerName.GOV, EFFECTIVE, Optional.of(LAST));

        refused(403, () -> bench.acts.extend(gov, Optional.of(LAST.plusYears(1)), "1号", HOUSING));
        bench.acts.extend(gov, Optional.of(LAST.plusYears(1)), "1号", OFFICE);
        assertThat(bench.entries.find(gov).orElseThrow().validity().expiresOn()).contains(LAST.plusYears(1));
    }

    @Test
    void aRebuildGivesTheSameTables() {
        bench.begin(REMINDED);
        bench.acts.amend(number, Optional.of(REMINDED), "2号", HOUSING);
        bench.acts.extend(number, Optional.of(LAST.plusYears(1)), "3号", HOUSING);
        bench.tell("correction/h", new DocumentRevoked("f", "h", REMINDED, Optional.of(LAST), "4号"));
        bench.begin(LAST);
        List<Entry> entries = bench.entries.list(EntryFilter.ALL, 0, 10);
        List<Change> changes = bench.entries.changes(number);
        String log = bench.site.log();

        bench.journal.maintenance().rebuild("catalog");

        assertThat(changes).hasSize(3);
        assertThat(bench.entries.list(EntryFilter.ALL, 0, 10)).isEqualTo(entries);
        assertThat(bench.entries.changes(number)).isEqualTo(changes);
        assertThat(bench.site.log()).isEqualTo(log);
        assertThat(status(LAST)).isEqualTo(EntryStatus.REVOKED);
    }

    private EntryStatus status(LocalDate day) {
        EntryStatus status = bench.entries.find(number).orElseThrow().statusOn(day);
        assertThat(bench.entries.list(EntryFilter.having(status, day), 0, 10))
                .extracting(Entry::number)
                .contains(number);
        return status;
    }

    private List<Turn> told() {
        return events(StatusChanged.TYPE).stream()
                .map(entry -> entry.as(StatusChanged.class))
                .map(event -> new Turn(event.on(), event.status()))
                .toList();
    }

    private List<ExpiryReminded> reminders() {
        return events(ExpiryReminded.TYPE).stream()
                .map(entry -> entry.as(ExpiryReminded.class))
                .toList();
    }

    private List<JournalEntry> events(String type) {
        return bench.journal.journal("test").stream("catalog/h").stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).as(e.getMessage()).isEqualTo(status);
            assertThat(e.problem().detail()).isNotBlank().doesNotContain("{");
        });
    }
}
