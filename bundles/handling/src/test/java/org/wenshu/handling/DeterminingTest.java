package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.event.NormativityCriteria;
import org.wenshu.handling.event.NormativityDetermined;

/** 认定: a suspect document begins its case with the question whether it is normative. */
class DeterminingTest {

    private static final NormativityCriteria ALL = new NormativityCriteria(true, true, true, true, true);
    private static final NormativityCriteria NOT_AGAIN = new NormativityCriteria(true, true, true, true, false);

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        desk.register(Documents.s01().normative(Normativity.UNDETERMINED));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void decide(String task, String post, Verdict verdict, NormativityCriteria criteria, String opinion) {
        desk.decisions.decide(
                desk.holding(post),
                task,
                new StepDecision(verdict, opinion, Optional.empty(), Optional.ofNullable(criteria)));
    }

    private void propose(String task, NormativityCriteria criteria) {
        decide(task, "office-director", Verdict.APPROVE, criteria, "对照五项标准逐项判断");
    }

    @Test
    void officeAndJusticeBureauAgreeAndTheRulesDecideAgain() {
        assertThat(desk.folder("doc-1").steps())
                .extracting(step -> step.step().step(), step -> step.step().post(), HandlingStep::state)
                .containsExactly(
                        tuple(StepKind.DETERMINATION, "office-director", StepState.OPEN),
                        tuple(StepKind.DETERMINATION, "justice-reviewer", StepState.AHEAD));
        propose("doc-1-1", ALL);
        assertThat(desk.reading.myTasks(desk.holding("justice-head"), 0, 20).items())
                .extracting(task -> task.step().taskId())
                .containsExactly("doc-1-2");
        decide("doc-1-2", "justice-head", Verdict.APPROVE, null, "");

        assertThat(desk.folder("doc-1").steps())
                .extracting(HandlingStep::number, step -> step.step().step(), HandlingStep::state)
                .startsWith(
                        tuple(1, StepKind.DETERMINATION, StepState.DONE),
                        tuple(2, StepKind.DETERMINATION, StepState.DONE),
                        tuple(3, StepKind.DEPARTMENT_LEGAL_REVIEW, StepState.OPEN),
                        tuple(4, StepKind.OFFICE_AUDIT, StepState.AHEAD));
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.OPEN);
        assertThat(desk.folder("doc-1").standing().facts().normative()).isEqualTo(Normativity.YES);
        assertThat(desk.journal().stream("case/doc-1"))
                .filteredOn(entry -> entry.type().equals(NormativityDetermined.TYPE))
                .singleElement()
                .extracting(entry -> entry.as(NormativityDetermined.class))
                .satisfies(determined -> {
                    assertThat(determined.proposedBy()).isEqualTo("丙主任");
                    assertThat(determined.person()).isEqualTo("己局长");
                    assertThat(determined.criteria().met()).isTrue();
                });
        assertThat(desk.journal().stream("case/doc-1"))
                .filteredOn(entry -> entry.type().equals(StepOpened.TYPE))
                .last()
                .extracting(entry -> entry.as(StepOpened.class).document().normative())
                .isEqualTo(Normativity.YES);
    }

    @Test
    void oneCriterionThatIsNotMetMakesItAnOrdinaryDocument() {
        propose("doc-1-1", NOT_AGAIN);
        decide("doc-1-2", "justice-reviewer", Verdict.APPROVE, null, "同意");
        assertThat(desk.folder("doc-1").steps())
                .extracting(step -> step.step().step())
                .containsExactly(
                        StepKind.DETERMINATION, StepKind.DETERMINATION, StepKind.OFFICE_AUDIT, StepKind.SIGN_OFF);
        assertThat(desk.folder("doc-1").records())
                .extracting(CaseRecord::kind)
                .containsExactly(CaseRecord.Kind.NORMATIVITY_PROPOSED, CaseRecord.Kind.NOT_NORMATIVE);
    }

    @Test
    void withoutAgreementTheOfficeProposesAgain() {
        propose("doc-1-1", NOT_AGAIN);
        assertThat(Desk.refusal(() -> decide("doc-1-2", "justice-reviewer", Verdict.RETURN, null, " "))
                        .type())
                .isEqualTo("/problems/reason-needed");
        decide("doc-1-2", "justice-reviewer", Verdict.RETURN, null, "反复适用");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.OPEN);
        assertThat(desk.step("doc-1", 3).state()).isEqualTo(StepState.OPEN);
        propose("doc-1-3", ALL);
        decide("doc-1-4", "justice-reviewer", Verdict.APPROVE, null, "同意");
        assertThat(desk.folder("doc-1").standing().facts().normative()).isEqualTo(Normativity.YES);
        assertThat(desk.folder("doc-1").open().orElseThrow().step().step()).isEqualTo(StepKind.DEPARTMENT_LEGAL_REVIEW);
    }

    @Test
    void aProposalHasItsCriteriaAndBothHaveToAct() {
        assertThat(Desk.refusal(() -> propose("doc-1-1", null)).type()).isEqualTo("/problems/criteria-needed");
        assertThat(Desk.refusal(() -> decide("doc-1-1", "office-director", Verdict.APPROVE, ALL, ""))
                        .type())
                .isEqualTo("/problems/criteria-needed");
        assertThat(Desk.refusal(() -> decide("doc-1-1", "justice-reviewer", Verdict.APPROVE, ALL, "是"))
                        .status())
                .isEqualTo(403);
        propose("doc-1-1", ALL);
        assertThat(Desk.refusal(() -> decide("doc-1-2", "office-director", Verdict.APPROVE, null, ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theOfficeMayAlsoSendItBack() {
        decide("doc-1-1", "office-director", Verdict.RETURN, null, "材料不全");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.RETURNED);
    }

    @Test
    void whatHasNoWayThenGoesBackWithTheFindings() {
        desk.register(
                Documents.s01().id("doc-2").normative(Normativity.UNDETERMINED).issuer(IssuerName.GOV));
        desk.pack.refuse("R32.2");
        propose("doc-2-1", ALL);
        decide("doc-2-2", "justice-reviewer", Verdict.APPROVE, null, "");
        assertThat(desk.found("doc-2").status()).isEqualTo(CaseStatus.RETURNED);
        assertThat(desk.found("doc-2").returnReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("R32.2"));
    }

    @Test
    void aDraftOfTheOutgoingRegisterIsDeterminedAndTakesNoFurtherRoute() {
        desk.register(Documents.s01().id("out").direction(Direction.OUTGOING).normative(Normativity.UNDETERMINED));
        propose("out-1", ALL);
        decide("out-2", "justice-head", Verdict.RETURN, null, "第三项依据不足");
        propose("out-3", ALL);
        decide("out-4", "justice-head", Verdict.APPROVE, null, "");

        assertThat(desk.found("out").status()).isEqualTo(CaseStatus.COMPLETED);
        assertThat(desk.folder("out").standing().facts().normative()).isEqualTo(Normativity.YES);
        assertThat(desk.folder("out").steps()).hasSize(4).allMatch(step -> step.state() == StepState.DONE);
        assertThat(desk.folder("out").records()).last().satisfies(record -> assertThat(record.kind())
                .isEqualTo(CaseRecord.Kind.NORMATIVE));
        assertThat(desk.reading.replay(desk.holding("office-director"), "out")).allMatch(CaseReplay::same);
    }
}
