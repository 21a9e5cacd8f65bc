package org.wenshu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.journal.Append;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.filing.correction.Criterion;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Proposal;
import org.wenshu.filing.correction.Sheet;
import org.wenshu.filing.correction.Violation;

/** Periods that reach into a year without a holiday notice, and the notice that comes. */
class CalendarFollowingTest {

    private static final String ID = "h-DISTRICT_GOVERNMENT";
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 28);
    private static final int LATER = 3;

    @TempDir
    private Path data;

    private FilingBench bench;

    @BeforeEach
    void publishAtTheEndOfAYear() {
        bench = new FilingBench(data);
        bench.article32.holiday = -1;
        bench.on(DECEMBER);
        bench.publish("h", "housing");
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void theDutyMovesWithTheNotice() {
        notice(2027);

        assertThat(filing().dueDate()).isEqualTo(DECEMBER.plusDays(15 + LATER));
        assertThat(filing().nominalDate()).isEqualTo(DECEMBER.plusDays(15));
        assertThat(filing().provisional()).isFalse();
        bench.filings.submit(ID, bench.today(), HOUSING);
        assertThat(filing().state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void aPeriodThatHasEndedStaysAsItWas() {
        bench.filings.submit(ID, bench.today(), HOUSING);
        LocalDate due = filing().dueDate();
        notice(2027);

        assertThat(filing().dueDate()).isEqualTo(due);
        assertThat(filing().intake().registrationDue()).contains(DECEMBER.plusDays(15 + LATER));
        assertThat(filing().intake().reviewDue()).contains(DECEMBER.plusDays(30 + LATER));
    }

    @Test
    void theSupplementAndTheReviewAfterRegistrationMove() {
        bench.filings.submit(ID, bench.today(), HOUSING);
        bench.filings.suspend(ID, List.of("起草说明"), bench.today(), JUSTICE);
        notice(2027);
        assertThat(filing().intake().supplementDue()).contains(DECEMBER.plusDays(15 + LATER));

        bench.article32.holiday = -1;
        bench.filings.submit(ID, bench.today(), HOUSING);
        bench.filings.register(ID, "备1", bench.today(), JUSTICE);
        LocalDate registration = filing().intake().registrationDue().orElseThrow();
        notice(2027);
        assertThat(filing().intake().reviewDue()).contains(DECEMBER.plusDays(30 + LATER));
        assertThat(filing().intake().registrationDue()).contains(registration);
    }

    @Test
    void theDepartmentsPeriodMovesAndItsSilenceWithIt() {
        suggested();
        notice(2027);

        LocalDate due = DECEMBER.plusDays(30 + LATER);
        assertThat(bench.chains.of("h").due().orElseThrow().date()).isEqualTo(due);
        assertThat(filing().chain().orElseThrow().due()).contains(due);
        bench.on(due);
        bench.silence.dayBegun(due);
        bench.corrections.correct(ID, Optional.of(CorrectionKind.REPEALED), due, "已废止", Optional.empty(), HOUSING);
        assertThat(bench.chains.of("h").due()).isEmpty();
    }

    @Test
    void aNoticeOfAnotherYearAndTheSameNoticeAgainChangeNothing() {
        long before = bench.head();
        notice(2028);
        assertThat(bench.head()).isEqualTo(before + 1);

        notice(2027);
        long told = bench.head();
        notice(2027);
        assertThat(bench.head()).isEqualTo(told + 1);
    }

    @Test
    void theTablesAreTheSameAfterARebuild() {
        suggested();
        notice(2027);
        Filing before = filing();

        bench.journal.maintenance().rebuild(FilingProjection.CONSUMER);

        assertThat(filing()).isEqualTo(before);
    }

    private void suggested() {
        bench.filings.submit(ID, bench.today(), HOUSING);
        List<Judgement> judgements = Arrays.stream(Criterion.values())
                .map(criterion -> new Judgement(criterion, criterion != Criterion.HIGHER_LAW, ""))
                .toList();
        Violation fee = new Violation(Criterion.HIGHER_LAW, "第五条", "设定收费无依据", "《价格法》第三条");
        bench.corrections.review(ID, new Sheet(judgements, List.of(fee), true), JUSTICE);
        bench.corrections.suggest(ID, List.of(new Proposal("第五条", "《价格法》第三条", "删去")), JUSTICE);
    }

    private Filing filing() {
        return bench.filings.filing(ID);
    }

    private void notice(int year) {
        bench.article32.holiday = year == 2027 ? LATER : bench.article32.holiday;
        long version = bench.journal.journal("rules").stream("rules-calendar").size();
        bench.journal
                .journal("rules")
                .append(Append.by("system")
                        .to(
                                "rules-calendar",
                                version,
                                new CalendarExtended(List.of(new Notice(year, "x")), "holiday-cn " + year)));
        bench.journal.await();
    }
}
