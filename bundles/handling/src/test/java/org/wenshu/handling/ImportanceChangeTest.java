package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Importance;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.event.RouteChanged;

/** S05: a leader says that a case is important, and the mayor has to sign. */
class ImportanceChangeTest {

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
    void raisedByTheOneWhoWasToSign() {
        desk.approve("doc-1-1", "office-director", "拟同意印发");
        desk.changes.raise(desk.holding("vm1"), "doc-1", "涉及全区重点工作");
        assertThat(desk.folder("doc-1").steps())
                .extracting(step -> step.step().step(), step -> step.step().post(), HandlingStep::state)
                .containsExactly(
                        tuple(StepKind.OFFICE_AUDIT, "office-director", StepState.DONE),
                        tuple(StepKind.LEADER_REVIEW, "vm1", StepState.OPEN),
                        tuple(StepKind.SIGN_OFF, "mayor", StepState.AHEAD));
        assertThat(desk.found("doc-1").importance()).isEqualTo(Importance.IMPORTANT);

        RouteChanged change = desk.journal().stream("case/doc-1").stream()
                .filter(entry -> entry.type().equals(RouteChanged.TYPE))
                .map(entry -> entry.as(RouteChanged.class))
                .findFirst()
                .orElseThrow();
        assertThat(change.person()).isEqualTo("甲副区长");
        assertThat(change.reason()).isEqualTo("涉及全区重点工作");

        desk.approve("doc-1-2", "vm1", "");
        assertThat(Desk.refusal(() -> desk.approve("doc-1-3", "vm1", "")).status())
                .isEqualTo(403);
        desk.approve("doc-1-3", "mayor", "");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void loweredByTheLeaderWhoRaisedItOrTheMayor() {
        desk.changes.raise(desk.holding("vm1"), "doc-1", "重点工作");
        assertThat(Desk.refusal(() -> desk.changes.lower(desk.holding("vm2"), "doc-1", "一般工作"))
                        .type())
                .isEqualTo("/problems/importance-not-yours-to-lower");
        assertThat(Desk.refusal(() -> desk.changes.lower(desk.holding("office-director"), "doc-1", "一般工作"))
                        .status())
                .isEqualTo(403);
        desk.changes.lower(desk.holding("vm1"), "doc-1", "一般工作");
        assertThat(desk.found("doc-1").importance()).isEqualTo(Importance.ORDINARY);
        assertThat(desk.step("doc-1", 2).step().post()).isEqualTo("vm1");
        assertThat(Desk.refusal(() -> desk.changes.lower(desk.holding("vm1"), "doc-1", "一般工作"))
                        .type())
                .isEqualTo("/problems/ordinary-already");

        desk.changes.raise(desk.holding("office-director"), "doc-1", "重点工作");
        assertThat(Desk.refusal(() -> desk.changes.lower(desk.holding("office-director"), "doc-1", "一般工作"))
                        .status())
                .isEqualTo(403);
        assertThat(Desk.refusal(() -> desk.changes.lower(desk.holding("mayor"), "doc-1", " "))
                        .status())
                .isEqualTo(422);
        desk.changes.lower(desk.holding("mayor"), "doc-1", "一般工作");
        assertThat(desk.folder("doc-1").records())
                .extracting(CaseRecord::kind)
                .containsExactly(
                        CaseRecord.Kind.IMPORTANCE_RAISED,
                        CaseRecord.Kind.IMPORTANCE_LOWERED,
                        CaseRecord.Kind.IMPORTANCE_RAISED,
                        CaseRecord.Kind.IMPORTANCE_LOWERED);
    }

    @Test
    void theOpenStepStaysIfTheNewRouteHasItNext() {
        desk.changes.raise(desk.holding("office-director"), "doc-1", "重点工作");
        assertThat(desk.step("doc-1", 1).state()).isEqualTo(StepState.OPEN);
        assertThat(desk.opened("doc-1")).isEqualTo(1);
        assertThat(desk.folder("doc-1").steps()).hasSize(3);
    }

    @Test
    void s10AnImportantNoticeOfTheOfficeIsNotForItsDirector() {
        desk.register(Documents.s10().id("doc-2"));
        desk.changes.raise(desk.holding("office-director"), "doc-2", "重点工作");
        assertThat(Desk.refusal(() -> desk.approve("doc-2-1", "office-director", ""))
                        .findings())
                .hasSize(1);
        desk.approve("doc-2-1", "vm1", "");
        assertThat(desk.found("doc-2").status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void isRefusedToOthersWithoutReasonTwiceAndAfterTheEnd() {
        assertThat(Desk.refusal(() -> desk.changes.raise(desk.holding("registrar"), "doc-1", "重要"))
                        .status())
                .isEqualTo(403);
        assertThat(Desk.refusal(() -> desk.changes.raise(desk.holding("vm1"), "doc-1", " "))
                        .status())
                .isEqualTo(422);
        assertThat(Desk.refusal(() -> desk.changes.raise(desk.holding("vm1"), "doc-9", "重要"))
                        .status())
                .isEqualTo(404);
        desk.changes.raise(desk.holding("vm1"), "doc-1", "重要");
        assertThat(Desk.refusal(() -> desk.changes.raise(desk.holding("vm1"), "doc-1", "重要"))
                        .type())
                .isEqualTo("/problems/important-already");
        desk.giveBack("doc-1-1", "office-director", "退回补充");
        assertThat(Desk.refusal(() -> desk.changes.raise(desk.holding("vm1"), "doc-1", "重要"))
                        .type())
                .isEqualTo("/problems/case-closed");
        JournalEntry last = desk.journal().stream("case/doc-1").get(4);
        assertThat(last.type()).isEqualTo("handling.CaseReturned");
    }
}
