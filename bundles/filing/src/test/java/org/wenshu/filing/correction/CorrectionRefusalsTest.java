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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.web.Caller;

/** Steps of others, out of turn, or without content. */
class CorrectionRefusalsTest extends FiledDocument {

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
}
