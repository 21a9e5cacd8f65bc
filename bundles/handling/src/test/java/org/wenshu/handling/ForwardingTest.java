package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Problem;

/** R30.8: leaders ask other leaders; the one who asks stays in the chain. */
class ForwardingTest {

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void forward(String post, String task, String to) {
        desk.changes.forward(desk.holding(post), task, to, "涉及其分管领域");
    }

    @Test
    void theOtherLeaderActsFirstAndThenTheOneWhoAsked() {
        forward("vm1", "doc-1-2", "vm4");
        assertThat(desk.folder("doc-1").steps())
                .extracting(step -> step.step().step(), step -> step.step().post(), HandlingStep::state)
                .containsExactly(
                        tuple(StepKind.OFFICE_AUDIT, "office-director", StepState.DONE),
                        tuple(StepKind.LEADER_REVIEW, "vm4", StepState.OPEN),
                        tuple(StepKind.SIGN_OFF, "vm1", StepState.AHEAD));
        assertThat(desk.step("doc-1", 2).step().citation().rule()).isEqualTo("R30.8");
        assertThat(desk.folder("doc-1").records()).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo(CaseRecord.Kind.FORWARDED);
            assertThat(record.person()).isEqualTo("甲副区长");
            assertThat(record.subject()).isEqualTo("丁副区长");
        });
        desk.approve("doc-1-2", "vm4", "同意");
        desk.approve("doc-1-3", "vm1", "");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void staffDoesNotForwardBetweenLeaders() {
        Problem problem = Desk.refusal(() -> forward("registrar", "doc-1-2", "vm4"));
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.findings()).extracting(finding -> finding.rule()).containsExactly("R30.8");
        assertThat(Desk.refusal(() -> forward("vm2", "doc-1-2", "vm4")).status())
                .isEqualTo(403);
    }

    @Test
    void onlyToAnotherLeaderAndOnlyInTurn() {
        assertThat(Desk.refusal(() -> forward("vm1", "doc-1-2", "registrar")).type())
                .isEqualTo("/problems/forward-to-whom");
        assertThat(Desk.refusal(() -> forward("vm1", "doc-1-2", "vm1")).type()).isEqualTo("/problems/forward-to-whom");
        forward("vm1", "doc-1-2", "vm4");
        assertThat(Desk.refusal(() -> forward("vm1", "doc-1-3", "vm2")).type()).isEqualTo("/problems/forward-no-turn");
        assertThat(Desk.refusal(() -> forward("vm4", "doc-1-2", "vm1")).type()).isEqualTo("/problems/forward-in-chain");
    }

    @Test
    void anotherRouteKeepsWhoWasAsked() {
        forward("vm1", "doc-1-2", "vm4");
        desk.changes.raise(desk.holding("vm1"), "doc-1", "重点工作");
        assertThat(desk.folder("doc-1").steps())
                .extracting(step -> step.step().post(), HandlingStep::state)
                .containsExactly(
                        tuple("office-director", StepState.DONE),
                        tuple("vm4", StepState.OPEN),
                        tuple("vm1", StepState.AHEAD),
                        tuple("mayor", StepState.AHEAD));
    }

    @Test
    void nobodySendsBackWhatTheMayorApproved() {
        forward("vm1", "doc-1-2", "mayor");
        desk.approve("doc-1-2", "mayor", "同意");
        Problem problem = Desk.refusal(() -> desk.giveBack("doc-1-3", "vm1", "不同意"));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.findings()).extracting(finding -> finding.rule()).containsExactly("R5.1");
        desk.approve("doc-1-3", "vm1", "");
        assertThat(Desk.refusal(() -> desk.giveBack("doc-1-3", "vm1", "不同意")).findings())
                .extracting(finding -> finding.rule())
                .containsExactly("R5.1");
    }

    @Test
    void whereTheRulesLetTheLeaderChooseTheMayorSignsInstead() {
        desk.register(Documents.s10().id("doc-2"));
        desk.changes.raise(desk.holding("office-director"), "doc-2", "重点工作");
        forward("vm1", "doc-2-1", "mayor");

        assertThat(desk.folder("doc-2").steps())
                .extracting(step -> step.step().step(), step -> step.step().post(), HandlingStep::state)
                .containsExactly(
                        tuple(StepKind.LEADER_REVIEW, "vm1", StepState.DONE),
                        tuple(StepKind.SIGN_OFF, "mayor", StepState.OPEN));
        assertThat(desk.step("doc-2", 1).completion().orElseThrow().opinion()).isEqualTo("涉及其分管领域");
        assertThat(desk.folder("doc-2").records())
                .last()
                .satisfies(record -> assertThat(record.kind()).isEqualTo(CaseRecord.Kind.PASSED))
                .satisfies(record -> assertThat(record.subject()).isEqualTo(District.person("mayor")));
        assertThat(Desk.refusal(() -> desk.approve("doc-2-2", "vm1", "")).status())
                .isEqualTo(403);
        desk.approve("doc-2-2", "mayor", "");
        assertThat(desk.found("doc-2").status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void anotherViceMayorOnlyApprovesFirst() {
        desk.register(Documents.s10().id("doc-2"));
        desk.changes.raise(desk.holding("office-director"), "doc-2", "重点工作");
        forward("vm1", "doc-2-1", "vm2");
        assertThat(desk.folder("doc-2").steps())
                .extracting(step -> step.step().post(), HandlingStep::state)
                .containsExactly(tuple("vm2", StepState.OPEN), tuple("vm1", StepState.AHEAD));
    }
}
