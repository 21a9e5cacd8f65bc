package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.event.FactsStated;
import org.wenshu.handling.event.MeetingKind;

/** S07 and its like: what the office learns after registration changes who signs. */
class FactsChangeTest {

    private static final Map<String, List<String>> DECIDED = Map.of("meetingDecision", List.of("true"));
    private static final Meeting MEETING = new Meeting(MeetingKind.EXECUTIVE, LocalDate.of(2025, 3, 3), "纪要〔2025〕4号");

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void state(String post, Map<String, List<String>> facts, Meeting meeting, String reason) {
        desk.changes.state(desk.holding(post), "doc-1", facts, Optional.ofNullable(meeting), reason);
    }

    private String refused(String post, Map<String, List<String>> facts, Meeting meeting, String reason) {
        return Desk.refusal(() -> state(post, facts, meeting, reason)).type();
    }

    @Test
    void whatAMeetingDecidedIsForTheMayorAndHasItsDays() {
        desk.register(Documents.s10());
        state("registrar", DECIDED, MEETING, "常务会议已经审议通过");
        assertThat(desk.step("doc-1", 1).step().post()).isEqualTo("mayor");
        assertThat(desk.found("doc-1").meeting()).hasValue(MEETING);
        assertThat(desk.folder("doc-1").deadlines())
                .extracting(
                        kept -> kept.deadline().name(), kept -> kept.deadline().date())
                .containsExactlyInAnyOrder(
                        tuple(PeriodNames.SUBMISSION_AFTER_MEETING, LocalDate.of(2025, 3, 6)),
                        tuple(PeriodNames.ISSUE_AFTER_MEETING, LocalDate.of(2025, 3, 12)));
        assertThat(desk.folder("doc-1").records()).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo(CaseRecord.Kind.FACTS_STATED);
            assertThat(record.subject()).isEqualTo("meetingDecision");
            assertThat(record.person()).isEqualTo("丁机要");
            assertThat(record.words()).isEqualTo("常务会议已经审议通过");
        });
        assertThat(desk.journal().stream("case/doc-1"))
                .filteredOn(entry -> entry.type().equals(FactsStated.TYPE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.rulePack()).isEqualTo(Pack.ID));
        assertThat(desk.folder("doc-1").standing().document().declared()).isEqualTo(DECIDED);
    }

    @Test
    void whatWasDoneStaysDone() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        state("registrar", Map.of("plannedOn", List.of("2025-04-01")), null, "补充");
        assertThat(desk.folder("doc-1").steps())
                .extracting(HandlingStep::number, HandlingStep::state)
                .containsExactly(tuple(1, StepState.DONE), tuple(2, StepState.OPEN));
        assertThat(desk.opened("doc-1")).isEqualTo(2);
    }

    @Test
    void onlyTheDirectorLetsTheSignatorySink() {
        desk.register(Documents.s10());
        state("registrar", DECIDED, MEETING, "会议已定");
        Map<String, List<String>> not = Map.of("meetingDecision", List.of("false"));
        assertThat(refused("registrar", not, null, "登记有误")).isEqualTo("/problems/signatory-would-sink");
        state("office-director", not, null, "登记有误");
        assertThat(desk.step("doc-1", 1).step().post()).isEqualTo("office-director");
    }

    @Test
    void factsAreStatedByTheOfficeWithAReasonAndInWordsThatThePackKnows() {
        desk.register(Documents.s10());
        assertThat(refused("vm1", DECIDED, MEETING, "会议已定")).isEqualTo("/problems/facts-office-only");
        assertThat(refused("registrar", DECIDED, MEETING, " ")).isEqualTo("/problems/facts-reason-needed");
        assertThat(refused("registrar", DECIDED, null, "会议已定")).isEqualTo("/problems/meeting-needed");
        assertThat(refused("registrar", Map.of(), null, "试")).isEqualTo("/problems/facts-needed");
        assertThat(refused("registrar", Map.of("colour", List.of("red")), null, "试"))
                .isEqualTo("/problems/unknown-fact");
        assertThat(refused("registrar", Map.of("urgent", List.of("maybe")), null, "试"))
                .isEqualTo("/problems/bad-fact");
        assertThat(refused("registrar", Map.of("ground", List.of("B")), null, "试"))
                .isEqualTo("/problems/bad-fact");
        assertThat(refused("registrar", Map.of("plannedOn", List.of("明天")), null, "试"))
                .isEqualTo("/problems/bad-fact");
        assertThat(refused("registrar", Map.of("urgent", List.of("false")), null, "试"))
                .isEqualTo("/problems/facts-unchanged");
        Meeting tomorrow = new Meeting(MeetingKind.EXECUTIVE, LocalDate.of(2025, 3, 4), "纪要");
        assertThat(refused("registrar", DECIDED, tomorrow, "会议已定")).isEqualTo("/problems/date-in-future");
        desk.approve("doc-1-1", "office-director", "");
        assertThat(refused("registrar", DECIDED, MEETING, "会议已定")).isEqualTo("/problems/case-closed");
    }

    @Test
    void aMajorMatterIsNotSignedBeforeAMeetingDecidedItAndThePartyCommitteeKnows() {
        desk.register(Documents.s05());
        Caller registrar = desk.holding("registrar");
        desk.changes.state(registrar, "doc-1", Map.of("majorDecision", List.of("true")), Optional.empty(), "重大决策");
        desk.approve("doc-1-1", "office-director", "拟同意");
        Problem undecided = Desk.refusal(() -> desk.approve("doc-1-2", "vm1", ""));
        assertThat(undecided.status()).isEqualTo(409);
        assertThat(undecided.findings()).extracting(finding -> finding.rule()).containsExactly("R18.1", "R40.1");
        assertThat(undecided.detail()).contains("（meetingDecision）", "向区委请示报告的文件（partyReport）");
        desk.changes.state(registrar, "doc-1", DECIDED, Optional.of(MEETING), "会议已定");
        Problem unreported = Desk.refusal(() -> desk.approve("doc-1-2", "vm1", ""));
        assertThat(unreported.type()).isEqualTo("/problems/facts-missing");
        assertThat(unreported.detail()).contains("partyReport").doesNotContain("meetingDecision", "signer");
        assertThat(refused("registrar", Map.of("signer", List.of("vm1")), null, "试"))
                .isEqualTo("/problems/unknown-fact");
        state("registrar", Map.of("partyReport", List.of("营站政报〔2025〕2号")), null, "已向区委请示");
        desk.approve("doc-1-2", "vm1", "");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void whatNoStatementHelpsAgainstIsRefusedWithItsRule() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        state("registrar", Map.of("ground", List.of("A")), null, "补充");
        Problem refused = Desk.refusal(() -> desk.approve("doc-1-2", "vm1", ""));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("/problems/signature-refused");
        assertThat(refused.findings()).extracting(finding -> finding.rule()).containsExactly("R31.1");
    }

    @Test
    void aReviewThatNoRouteAsksForAnyMoreIsWithdrawnWithTheReason() {
        desk.register(Documents.s25());
        assertThat(desk.folder("doc-1").open().orElseThrow().legalReview()).isTrue();
        state("registrar", Map.of("ground", List.of("A")), null, "经核对属于内部管理规定");
        assertThat(desk.folder("doc-1").open().orElseThrow().step().step()).isEqualTo(StepKind.SIGN_OFF);
        assertThat(desk.journal().stream("case/doc-1"))
                .filteredOn(entry -> entry.type().equals(StepWithdrawn.TYPE))
                .singleElement()
                .satisfies(entry -> {
                    StepWithdrawn withdrawn = entry.as(StepWithdrawn.class);
                    assertThat(withdrawn.number()).isEqualTo(1);
                    assertThat(withdrawn.kind()).isEqualTo(StepKind.DEPARTMENT_LEGAL_REVIEW);
                    assertThat(withdrawn.reason()).isEqualTo("经核对属于内部管理规定");
                });
        assertThat(desk.folder("doc-1").records())
                .extracting(CaseRecord::kind)
                .containsExactly(CaseRecord.Kind.FACTS_STATED, CaseRecord.Kind.WITHDRAWN);
    }
}
