package org.wenshu.filing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.AUDITOR;
import static org.wenshu.filing.FilingBench.COMMERCE;
import static org.wenshu.filing.FilingBench.HOUSING;
import static org.wenshu.filing.FilingBench.JUSTICE;
import static org.wenshu.filing.FilingBench.MAYOR;
import static org.wenshu.filing.FilingBench.OFFICE;
import static org.wenshu.filing.FilingBench.VICE_MAYOR;
import static org.wenshu.filing.FilingBench.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.DecisionNotified;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingBench;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.event.CorrectionRefused;

/** Filing review and correction (scenario S27) on a real journal and database. */
class CorrectionsTest {

    private static final String ID = "h-DISTRICT_GOVERNMENT";
    private static final LocalDate SUGGESTED = LocalDate.of(2025, 10, 20);
    private static final LocalDate DUE = LocalDate.of(2025, 11, 19);
    private static final Violation FEE = new Violation(Criterion.HIGHER_LAW, "第五条", "设定收费无依据", "《价格法》第三条");
    private static final Proposal DROP_FEE = new Proposal("第五条", "《价格法》第三条", "删去收费的规定");

    @TempDir
    Path data;

    private FilingBench bench;
    private Corrections corrections;

    @BeforeEach
    void submitted() {
        bench = new FilingBench(data);
        corrections = bench.corrections;
        bench.on(LocalDate.of(2025, 10, 9));
        bench.publish("h", "housing");
        bench.filings.submit(ID, bench.today(), HOUSING);
        bench.on(SUGGESTED);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

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
    void noReviewEndsWithABlankCriterion() {
        List<Judgement> five = new ArrayList<>(allConform());
        five.remove(5);
        refused(422, "R32.7", () -> corrections.review(ID, new Sheet(five, List.of(), true), JUSTICE));

        corrections.review(ID, new Sheet(five, List.of(), false), JUSTICE);
        assertThat(now().state()).contains(CorrectionState.REVIEWING);
        assertThat(now().judgements()).hasSize(5);
        corrections.review(ID, new Sheet(allConform(), List.of(), true), JUSTICE);

        assertThat(now().state()).contains(CorrectionState.CONFORMS);
        refused(409, "R32.7", () -> corrections.review(ID, new Sheet(allConform(), List.of(), true), JUSTICE));
        refused(409, "R32.9", () -> corrections.suggest(ID, List.of(DROP_FEE), JUSTICE));
    }

    @Test
    void judgementsAndFindingsHaveToAgree() {
        refused(422, () -> corrections.review(ID, new Sheet(allConform(), List.of(FEE), true), JUSTICE));
        refused(422, () -> corrections.review(ID, new Sheet(feeViolates(), List.of(), true), JUSTICE));
        Violation gap = new Violation(Criterion.HIGHER_LAW, "第五条", "", "");
        refused(422, () -> corrections.review(ID, new Sheet(feeViolates(), List.of(gap), true), JUSTICE));
        List<Judgement> twice = new ArrayList<>(allConform());
        twice.add(new Judgement(Criterion.AUTHORITY, false, ""));
        refused(422, () -> corrections.review(ID, new Sheet(twice, List.of(), true), JUSTICE));
    }

    @Test
    void eachStepWaitsForItsTurn() {
        long head = bench.head();
        refused(409, "R32.9", () -> corrections.suggest(ID, List.of(DROP_FEE), JUSTICE));
        refused(409, "R32.9", () -> correct(CorrectionKind.AMENDED, bench.today()));
        refused(409, "R32.9", () -> corrections.refuse(ID, "不改", Optional.empty(), HOUSING));
        refused(
                409,
                "R32.10",
                () -> corrections.submitOpinion(ID, "撤销", Optional.of(GovernmentDecision.REVOKE), JUSTICE));
        refused(409, "R32.10", () -> decide(GovernmentDecision.REVOKE, MAYOR));
        refused(409, "R32.10", () -> corrections.notifyDepartment(ID, bench.today(), "", JUSTICE));
        assertThat(bench.head()).isEqualTo(head);
        suggested();
        refused(409, "R32.10", () -> decide(GovernmentDecision.REVOKE, MAYOR));
        refused(409, "R32.10", () -> corrections.notifyDepartment(ID, bench.today(), "", JUSTICE));
    }

    @Test
    void eachStepIsOfItsParty() {
        for (Caller stranger : List.of(HOUSING, OFFICE, MAYOR, AUDITOR)) {
            refused(403, () -> corrections.review(ID, new Sheet(allConform(), List.of(), true), stranger));
            refused(403, () -> corrections.notifyDepartment(ID, bench.today(), "", stranger));
        }
        suggested();
        for (Caller stranger : List.of(COMMERCE, JUSTICE, OFFICE, MAYOR, AUDITOR)) {
            refused(403, () -> corrections.refuse(ID, "不改", Optional.empty(), stranger));
        }
        for (Caller stranger : List.of(HOUSING, JUSTICE, VICE_MAYOR, AUDITOR)) {
            refused(403, () -> decide(GovernmentDecision.REVOKE, stranger));
        }
        assertThat(corrections.mine(filing(), now(), HOUSING)).containsExactly(Step.CORRECTION, Step.REFUSAL);
        assertThat(corrections.mine(filing(), now(), JUSTICE)).isEmpty();
    }

    @Test
    void nothingIsSaidWithoutContent() {
        violationFound();
        refused(422, "R32.9", () -> corrections.suggest(ID, List.of(), JUSTICE));
        refused(422, "R32.9", () -> corrections.suggest(ID, List.of(new Proposal("第五条", "", "删去")), JUSTICE));
        corrections.suggest(ID, List.of(DROP_FEE), JUSTICE);
        refused(422, () -> corrections.refuse(ID, "", Optional.empty(), HOUSING));
        refused(422, () -> correct(CorrectionKind.AMENDED, LocalDate.of(2020, 1, 1)));
        refused(
                422,
                () -> corrections.correct(
                        ID, Optional.of(CorrectionKind.AMENDED), bench.today(), "", Optional.empty(), HOUSING));
        refused(422, () -> corrections.correct(ID, Optional.empty(), bench.today(), "已改", Optional.empty(), HOUSING));
        corrections.refuse(ID, "不改", Optional.empty(), HOUSING);
        refused(422, () -> corrections.submitOpinion(ID, "应当撤销", Optional.empty(), JUSTICE));
        corrections.submitOpinion(ID, "应当撤销", Optional.of(GovernmentDecision.REVOKE), JUSTICE);
        refused(
                422,
                () -> corrections.decide(ID, Optional.of(GovernmentDecision.REVOKE), "同意", "", bench.today(), MAYOR));
        refused(
                422,
                () -> corrections.decide(
                        ID,
                        Optional.of(GovernmentDecision.REVOKE),
                        "同意",
                        "1号",
                        bench.today().minusDays(1),
                        MAYOR));
        decide(GovernmentDecision.REVOKE, MAYOR);
        refused(422, () -> corrections.notifyDepartment(ID, bench.today().plusDays(1), "", JUSTICE));
    }

    @Test
    void theGovernmentsOwnDocumentsAreOthersBusiness() {
        bench.publish("g", Normativity.YES);
        bench.filings.submit("g-CITY_GOVERNMENT", bench.today(), OFFICE);

        refused(409, () -> corrections.review("g-CITY_GOVERNMENT", new Sheet(allConform(), List.of(), true), JUSTICE));
    }

    @Test
    void whatHasNotComeIsNotReviewed() {
        refused(409, () -> corrections.review("h-CITY_GOVERNMENT", new Sheet(allConform(), List.of(), true), JUSTICE));
        refused(404, () -> corrections.review("nothing", new Sheet(allConform(), List.of(), true), JUSTICE));
    }

    @Test
    void aDocumentIsReviewedOnceHoweverOftenItIsFiled() {
        bench.filings.submit("h-CITY_GOVERNMENT", bench.today(), HOUSING);
        violationFound();

        refused(409, () -> corrections.review("h-CITY_GOVERNMENT", new Sheet(allConform(), List.of(), true), JUSTICE));
        assertThat(corrections.mine(bench.filings.filing("h-CITY_GOVERNMENT"), now(), JUSTICE))
                .isEmpty();
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

    private void violationFound() {
        corrections.review(ID, new Sheet(feeViolates(), List.of(FEE), true), JUSTICE);
    }

    private void suggested() {
        violationFound();
        corrections.suggest(ID, List.of(DROP_FEE), JUSTICE);
    }

    private void correct(CorrectionKind kind, LocalDate effectiveOn) {
        corrections.correct(ID, Optional.of(kind), effectiveOn, "已删去第五条", Optional.empty(), HOUSING);
    }

    private void decide(GovernmentDecision decision, Caller caller) {
        corrections.decide(ID, Optional.of(decision), "同意区司法局意见", "营站政〔2025〕21号", bench.today(), caller);
    }

    private Correction now() {
        return bench.chains.of("h");
    }

    private Filing filing() {
        return bench.filings.filing(ID);
    }

    private List<JournalEntry> stream() {
        return bench.journal.journal("test").stream("correction/h");
    }

    private JournalEntry last(String type) {
        return stream().stream()
                .filter(entry -> entry.type().equals(type))
                .reduce((former, latter) -> latter)
                .orElseThrow();
    }

    private static List<Judgement> allConform() {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Judgement(criterion, true, ""))
                .toList();
    }

    private static List<Judgement> feeViolates() {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Judgement(criterion, criterion != Criterion.HIGHER_LAW, ""))
                .toList();
    }
}
