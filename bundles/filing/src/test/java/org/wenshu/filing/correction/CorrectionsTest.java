package org.wenshu.filing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.MAYOR;
import static org.wenshu.filing.FilingBench.OFFICE;
import static org.wenshu.filing.FilingBench.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.DecisionNotified;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.event.CorrectionRefused;

/** Filing review and correction (scenario S27), step after step. */
class CorrectionsTest extends FiledDocument {

    @Test
    void aRefusalLeadsToTheGovernmentAndBackToTheDepartment() {
        suggested();
        assertThat(now().due().orElseThrow().date()).isEqualTo(DUE);
        bench.on(LocalDate.of(2025, 11, 5));
        corrections.refuse(ID, "收费确有需要", Optional.of("营站住建函〔2025〕8号"), HOUSING);
        corrections.submitOpinion(ID, "第五条没有依据", Optional.of(GovernmentDecision.REVOKE), JUSTICE);
        bench.on(LocalDate.of(2025, 11, 12));
        decide(GovernmentDecision.REVOKE, MAYOR);

        assertThat(now().state()).contains(CorrectionState.DECIDED);
        DocumentRevoked revoked = last(DocumentRevoked.TYPE).as(DocumentRevoked.class);
        assertThat(revoked.documentId()).isEqualTo("h");
        assertThat(revoked.decidedOn()).isEqualTo("2025-11-12");
        assertThat(revoked.from()).isEmpty();
        corrections.notifyDepartment(ID, bench.today(), "书面通知", JUSTICE);
        assertThat(now().state()).contains(CorrectionState.CLOSED);
        assertThat(now().next()).isEmpty();
        assertThat(last(DecisionNotified.TYPE).as(DecisionNotified.class).decision())
                .contains(GovernmentDecision.REVOKE);
        assertThat(now().history())
                .extracting(Happening::step)
                .containsExactly(
                        Step.FINDINGS,
                        Step.CORRECTION_SUGGESTION,
                        Step.REFUSAL,
                        Step.HANDLING_OPINION,
                        Step.GOVERNMENT_DECISION,
                        Step.NOTIFICATION);
    }

    @Test
    void silenceCountsAsARefusalFromTheDayAfterTheLast() {
        suggested();
        bench.on(DUE);
        bench.silence.dayBegun(bench.today());
        assertThat(now().state()).contains(CorrectionState.SUGGESTED);

        bench.on(LocalDate.of(2025, 12, 24));
        bench.silence.dayBegun(bench.today());
        bench.silence.dayBegun(bench.today());
        bench.journal.await();

        assertThat(now().state()).contains(CorrectionState.REFUSED);
        CorrectionRefused silence = last(CorrectionRefused.TYPE).as(CorrectionRefused.class);
        assertThat(silence.kind()).isEqualTo(RefusalKind.SILENCE);
        assertThat(silence.refusedOn()).isEqualTo("2025-11-20");
        assertThat(stream().stream().filter(entry -> entry.type().equals(CorrectionRefused.TYPE)))
                .hasSize(1);
        refused(409, "R32.9", () -> correct(CorrectionKind.AMENDED, bench.today()));
        corrections.submitOpinion(ID, "逾期未纠正", Optional.of(GovernmentDecision.REVOKE), JUSTICE);
    }

    @Test
    void whoComesTooLateFindsTheSilenceRecorded() {
        suggested();
        bench.on(DUE.plusDays(1));

        refused(409, "R32.9", () -> corrections.refuse(ID, "不改", Optional.empty(), HOUSING));

        assertThat(now().history().get(2).word()).isEqualTo("SILENCE");
        assertThat(now().lastOn()).contains(DUE.plusDays(1));
    }

    @Test
    void theLastDayIsInTime() {
        suggested();
        bench.on(DUE);

        correct(CorrectionKind.REPEALED, bench.today());

        assertThat(last(DocumentCorrected.TYPE).as(DocumentCorrected.class).effectiveOn())
                .isEqualTo(DUE);
        corrections.notifyDepartment(ID, bench.today(), "", JUSTICE);
        assertThat(now().state()).contains(CorrectionState.CLOSED);
    }

    @Test
    void aCorrectionThatIsNoneIsSuggestedAnew() {
        suggested();
        bench.on(LocalDate.of(2025, 11, 1));
        correct(CorrectionKind.AMENDED, bench.today());

        corrections.suggest(ID, List.of(DROP_FEE), JUSTICE);

        assertThat(now().state()).contains(CorrectionState.SUGGESTED);
        assertThat(now().due().orElseThrow().date()).isEqualTo("2025-12-01");
    }

    @Test
    void anOrderBeginsAPeriodOfItsOwn() {
        suggested();
        corrections.refuse(ID, "不改", Optional.empty(), HOUSING);
        corrections.submitOpinion(ID, "应当修改", Optional.of(GovernmentDecision.ORDER_CORRECTION), JUSTICE);
        decide(GovernmentDecision.ORDER_CORRECTION, OFFICE);
        corrections.notifyDepartment(ID, bench.today(), "", JUSTICE);
        assertThat(now().state()).contains(CorrectionState.ORDERED);
        assertThat(now().due().orElseThrow().date()).isEqualTo(DUE);

        bench.on(DUE.plusDays(1));
        bench.silence.dayBegun(bench.today());
        bench.journal.await();
        assertThat(now().state()).contains(CorrectionState.REFUSED);
        corrections.submitOpinion(ID, "责令后仍未修改", Optional.of(GovernmentDecision.REVOKE), JUSTICE);
        decide(GovernmentDecision.UPHOLD, MAYOR);
        corrections.notifyDepartment(ID, bench.today(), "", JUSTICE);
        assertThat(now().state()).contains(CorrectionState.CLOSED);
        assertThat(stream()).noneMatch(entry -> entry.type().equals(DocumentRevoked.TYPE));
    }

    @Test
    void followingAnOrderEndsIt() {
        suggested();
        corrections.refuse(ID, "不改", Optional.empty(), HOUSING);
        corrections.submitOpinion(ID, "应当修改", Optional.of(GovernmentDecision.ORDER_CORRECTION), JUSTICE);
        decide(GovernmentDecision.ORDER_CORRECTION, OFFICE);
        corrections.notifyDepartment(ID, bench.today(), "", JUSTICE);

        correct(CorrectionKind.AMENDED, bench.today());
        corrections.notifyDepartment(ID, bench.today(), "", JUSTICE);

        assertThat(now().state()).contains(CorrectionState.CLOSED);
    }

    @Test
    void aRebuildGivesTheSameTables() {
        suggested();
        List<Filing> before = bench.tables.list(FilingTables.Filter.ALL, 0, 10);
        assertThat(filing().chain()).contains(new Filing.Chain(CorrectionState.SUGGESTED, Optional.of(DUE)));

        bench.journal.maintenance().rebuild("filing");

        assertThat(bench.tables.list(FilingTables.Filter.ALL, 0, 10)).isEqualTo(before);
        assertThat(bench.tables.silent(DUE.plusDays(1))).containsExactly("h");
    }
}
