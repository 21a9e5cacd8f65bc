package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Role;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.event.MeetingKind;

class StepDecisionsTest {

    private static final StepDecision APPROVE = new StepDecision(Verdict.APPROVE, "", Optional.empty());

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        desk.register(Documents.s05());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theOfficeHasToProposeBeforeLeadersSeeADocument() {
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-1", "office-director", "  "));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.findings()).extracting(Finding::rule).containsExactly("R30.1");
        assertThat(desk.step("doc-1", 1).state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void s05TheViceMayorSignsAnOrdinaryNotice() {
        desk.approve("doc-1-1", "office-director", "拟同意印发");
        desk.approve("doc-1-2", "vm1", "");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.SIGNED_OFF);
        assertThat(desk.step("doc-1", 2).completion().orElseThrow().by()).isEqualTo("vm1");
        assertThat(desk.step("doc-1", 2).completion().orElseThrow().at()).isEqualTo("2025-03-03T09:00:00+08:00");
    }

    @Test
    void whoIsNotTheSignatoryCannotSign() {
        desk.approve("doc-1-1", "office-director", "拟同意印发");
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-2", "vm2", ""));
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.detail()).contains("区政府常务副区长");
        assertThat(problem.findings())
                .extracting(Finding::level, Finding::article)
                .containsExactly(tuple(Level.BLOCK, "第三十一条"));
        assertThat(problem.findings().get(0).message()).contains("乙副区长不能签发");
    }

    @Test
    void onlyThePostMayActAndIsNamed() {
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-1", "vm1", "同意"));
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.detail()).contains("区政府办公室主任");
    }

    @Test
    void aStandInActsInTheCapacityThatArticle5Gives() {
        desk.approve("doc-1-1", "office-director", "拟同意印发");
        desk.district.substitute("vm1", "vm2", Capacity.ACTING_FOR);
        desk.decisions.decide(desk.holding("vm2", "vm1"), "doc-1-2", APPROVE);
        assertThat(desk.step("doc-1", 2).step().person()).hasValue("乙副区长");
        assertThat(desk.step("doc-1", 2).step().capacity()).isEqualTo(Capacity.ACTING_FOR);
    }

    @Test
    void whoIsNotNamedForTheMatterDoesNotStandIn() {
        desk.approve("doc-1-1", "office-director", "拟同意印发");
        desk.district.leaveUnarranged("vm1");
        Problem problem = Desk.refusal(() -> desk.decisions.decide(desk.holding("vm2", "vm1"), "doc-1-2", APPROVE));
        assertThat(problem.status()).isEqualTo(403);
    }

    @Test
    void aStepIsDecidedOnce() {
        desk.approve("doc-1-1", "office-director", "拟同意印发");
        long head = desk.journal().head();
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-1", "office-director", "拟同意印发"));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("/problems/step-done");
        assertThat(desk.journal().head()).isEqualTo(head);
    }

    @Test
    void aStepWaitsForItsTurn() {
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-2", "vm1", ""));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("/problems/not-its-turn");
        assertThat(problem.detail()).contains("区政府办公室");
    }

    @Test
    void aReturnNeedsItsReasonAndEndsTheCase() {
        assertThat(Desk.refusal(() -> desk.giveBack("doc-1-1", "office-director", " "))
                        .status())
                .isEqualTo(422);
        desk.giveBack("doc-1-1", "office-director", "可发可不发的不发");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.RETURNED);
        JournalEntry last = desk.journal().stream("case/doc-1").get(3);
        assertThat(last.as(CaseReturned.class).reason()).isEqualTo("可发可不发的不发");
        assertThat(Desk.refusal(() -> desk.approve("doc-1-2", "vm1", "")).type())
                .isEqualTo("/problems/case-closed");
        assertThat(desk.reading.myTasks(desk.holding("vm1"), 0, 20).total()).isZero();
    }

    @Test
    void aLegalReviewIsDoneElsewhere() {
        desk.register(Documents.s25().id("doc-2"));
        Problem problem = Desk.refusal(() -> desk.approve("doc-2-1", "human-resources.legal-unit", "合法"));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.detail()).contains("合法性审核");
    }

    @Test
    void aMeetingHasItsDayAndItsProof() {
        desk.register(Documents.s01().id("doc-3"));
        desk.today("2025-03-10");
        desk.opine("doc-3", 1, Conclusion.LAWFUL);
        desk.approve("doc-3-2", "office-director", "拟同意");
        desk.opine("doc-3", 3, Conclusion.LAWFUL);
        assertThat(Desk.refusal(() -> desk.approve("doc-3-4", "office-director", "同意"))
                        .type())
                .isEqualTo("/problems/meeting-needed");
        assertThat(Desk.refusal(() -> desk.meet("doc-3-4", "2025-03-10", " ")).type())
                .isEqualTo("/problems/meeting-needed");
        assertThat(Desk.refusal(() -> desk.meet("doc-3-4", "2025-03-11", "纪要")).type())
                .isEqualTo("/problems/date-in-future");
        assertThat(Desk.refusal(() -> desk.meet("doc-3-4", "2025-03-07", "纪要")).type())
                .isEqualTo("/problems/meeting-too-early");
        desk.meet("doc-3-4", "2025-03-10", "纪要3号");
        assertThat(desk.found("doc-3").meeting())
                .hasValue(new Meeting(MeetingKind.EXECUTIVE, LocalDate.of(2025, 3, 10), "纪要3号"));
    }

    @Test
    void whatDoesNotConcernSomebodyIsNotThere() {
        Caller stranger = desk.holding("human-resources.drafter");
        assertThat(Desk.refusal(() -> desk.reading.read(stranger, "doc-1")).status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.decisions.decide(stranger, "doc-1-1", APPROVE))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.decisions.decide(stranger, "no such task", APPROVE))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.approve("doc-9-1", "vm1", "")).status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.approve("doc-1-7", "vm1", "")).status())
                .isEqualTo(404);
    }

    @Test
    void tasksFollowThePosts() {
        assertThat(desk.reading.myTasks(desk.holding("office-director"), 0, 20).items())
                .extracting(task -> task.step().taskId())
                .containsExactly("doc-1-1");
        assertThat(desk.reading.myTasks(desk.holding("vm1"), 0, 20).items()).isEmpty();
        assertThat(desk.reading.allTasks(desk.holding("registrar"), 0, 20).total())
                .isEqualTo(1);
        assertThat(Desk.refusal(() -> desk.reading.allTasks(desk.holding("vm1"), 0, 20))
                        .status())
                .isEqualTo(403);
        Caller nobody = new Caller("it", "管理员", "gov-office", Set.of(), Set.of(Role.IT_ADMIN));
        assertThat(desk.reading.myTasks(nobody, 0, 20).total()).isZero();
    }

    @Test
    void casesAreListedForThoseTheyConcern() {
        desk.register(Documents.s25().id("doc-2").involved("health"));
        assertThat(desk.reading
                        .cases(desk.holding("vm1"), Optional.empty(), 0, 20)
                        .items())
                .extracting(HandlingCase::documentId)
                .containsExactly("doc-2", "doc-1");
        assertThat(desk.reading
                        .cases(desk.holding("urban-enforcement.drafter"), Optional.empty(), 0, 20)
                        .items())
                .extracting(HandlingCase::documentId)
                .containsExactly("doc-1");
        Caller health = new Caller("x", "某", "health", Set.of(), Set.of(Role.DRAFTER));
        assertThat(desk.reading
                        .cases(health, Optional.of(CaseStatus.OPEN), 0, 20)
                        .items())
                .extracting(HandlingCase::documentId)
                .containsExactly("doc-2");
        assertThat(desk.reading
                        .cases(health, Optional.of(CaseStatus.ISSUED), 0, 20)
                        .total())
                .isZero();
        assertThat(desk.reading
                        .cases(desk.holding("vm1"), Optional.empty(), 1, 1)
                        .items())
                .extracting(HandlingCase::documentId)
                .containsExactly("doc-1");
    }
}
