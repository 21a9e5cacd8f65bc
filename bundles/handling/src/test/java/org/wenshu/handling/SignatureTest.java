package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Problem;

/** S04: what is missing before a signature is named, and countersigns do not replace the legality review. */
class SignatureTest {

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        desk.register(Documents.s01());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCountersignIsNoOpinion() {
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-6", "mayor", "区司法局已会签"));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("/problems/review-missing");
        assertThat(problem.detail()).contains("会签不代替合法性审核", "区司法局", "自动生成审核任务");
        assertThat(problem.findings()).extracting(finding -> finding.rule()).contains("R30.1", "R30.2");
        desk.approve("doc-1-2", "office-director", "区司法局已会签");
        Problem open = Desk.refusal(() -> desk.approve("doc-1-6", "mayor", ""));
        assertThat(open.detail()).contains("正在办理");
        assertThat(desk.step("doc-1", 3).state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void leadersWhoHaveNotReviewedAreNamed() {
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        desk.approve("doc-1-2", "office-director", "拟同意");
        desk.opine("doc-1", 3, Conclusion.LAWFUL);
        desk.meet("doc-1-4", "2025-03-03", "纪要4号");
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-6", "mayor", ""));
        assertThat(problem.type()).isEqualTo("/problems/not-its-turn");
        assertThat(problem.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.BLOCK);
            assertThat(finding.message()).contains("分管领导审核", "乙副区长", "不适用逾期视为同意");
        });
        desk.today("2025-03-31");
        assertThat(Desk.refusal(() -> desk.approve("doc-1-6", "mayor", "")).findings())
                .hasSize(1);
    }

    @Test
    void whoIsBelowTheRowIsToldTheRow() {
        Problem problem = Desk.refusal(() -> desk.approve("doc-1-6", "vm2", ""));
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.BLOCK);
            assertThat(finding.message()).contains("第 2 行", "区政府区长", "乙副区长不能签发");
        });
    }
}
