package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Facts;

/** What the pack is told of a signature that is about to be given. */
class SignOffFactsTest {

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

    private Facts last() {
        return desk.pack.asked.get(desk.pack.asked.size() - 1);
    }

    @Test
    void thePackKnowsWhatTheCaseWentThrough() {
        desk.register(Documents.s01());
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        desk.approve("doc-1-2", "office-director", "拟同意");
        desk.opine("doc-1", 3, Conclusion.REVISION_REQUIRED, "第五条删去收费");
        desk.approve("doc-1-4", "urban-enforcement.drafter", "已删去");
        desk.meet("doc-1-5", "2025-03-03", "纪要4号");
        desk.approve("doc-1-6", "vm2", "同意");
        desk.approve("doc-1-7", "mayor", "");

        Facts told = last();
        assertThat(told.matter()).isEqualTo("SIGN_OFF");
        assertThat(told.issuerName()).isPresent();
        assertThat(told.values("signer")).containsExactly("mayor");
        assertThat(told.values("onBehalfOf")).isEmpty();
        assertThat(told.values("reviewedBy")).containsExactly("vm2");
        assertThat(told.values("legalityOpinion")).containsExactly("TO_BE_AMENDED");
        assertThat(told.values("reviewBy")).containsExactly("JUSTICE");
        assertThat(told.values("opinionAdopted")).containsExactly("已删去");
        assertThat(told.values("meetingDecision")).containsExactly("true");
        assertThat(told.values("plenaryDecision")).isEmpty();
    }

    @Test
    void whoActsForALeaderSignsAndReviewsInOne() {
        desk.register(Documents.s05());
        desk.approve("doc-1-1", "office-director", "拟同意");
        desk.district.substitute("vm1", "vm2", Capacity.ACTING_FOR);
        desk.decisions.decide(
                desk.holding("vm2", "vm1"), "doc-1-2", new StepDecision(Verdict.APPROVE, "", Optional.empty()));

        assertThat(last().values("signer")).containsExactly("vm2");
        assertThat(last().values("onBehalfOf")).containsExactly("vm1");
        assertThat(last().values("reviewedBy")).containsExactly("vm1");
    }
}
