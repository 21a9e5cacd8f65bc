package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.review.AdoptionReported;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.MaterialsRequested;
import org.wenshu.api.rules.StepKind;

class OpinionFollowingTest {

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
    void aRevisionComesBetweenAndTheDraftingOrganAnswersIt() {
        desk.opine("doc-1", 1, Conclusion.REVISION_REQUIRED, "第五条收费无依据", "第七条与上位法重复");
        assertThat(desk.folder("doc-1").steps())
                .extracting(HandlingStep::number, step -> step.step().step(), HandlingStep::state)
                .startsWith(
                        tuple(1, StepKind.DEPARTMENT_LEGAL_REVIEW, StepState.DONE),
                        tuple(2, StepKind.REVISION, StepState.OPEN),
                        tuple(3, StepKind.OFFICE_AUDIT, StepState.AHEAD))
                .hasSize(7);
        assertThat(desk.step("doc-1", 1).completion().orElseThrow().opinion()).isEqualTo("审核意见\n第五条收费无依据\n第七条与上位法重复");
        assertThat(desk.step("doc-1", 2).step().post()).isEqualTo("urban-enforcement.drafter");

        assertThat(Desk.refusal(() -> desk.approve("doc-1-2", "urban-enforcement.drafter", ""))
                        .status())
                .isEqualTo(422);
        assertThat(Desk.refusal(() -> desk.approve("doc-1-2", "vm1", "已改")).status())
                .isEqualTo(403);
        assertThat(desk.reading
                        .myTasks(desk.holding("urban-enforcement.principal"), 0, 20)
                        .total())
                .isEqualTo(1);
        desk.approve("doc-1-2", "urban-enforcement.principal", "第五条已删除；第七条已修改");
        assertThat(desk.step("doc-1", 3).state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void whatTheDrafterAnsweredItemByItemIsTheRevisionAndStandsInTheCase() {
        desk.opine("doc-1", 1, Conclusion.REVISION_REQUIRED, "第五条收费无依据", "第七条与上位法重复");
        AdoptionReported report = new AdoptionReported(
                "review-1",
                "doc-1",
                1,
                List.of(
                        new AdoptionReported.Answer("第五条收费无依据", true, ""),
                        new AdoptionReported.Answer("第七条与上位法重复", false, "便于执行")),
                "胡晨",
                LocalDate.of(2025, 3, 14));
        desk.append("review-adoption/1", report);

        assertThat(desk.step("doc-1", 2).state()).isEqualTo(StepState.DONE);
        assertThat(desk.step("doc-1", 2).completion().orElseThrow().opinion())
                .isEqualTo("1．采纳：第五条收费无依据\n2．未采纳：第七条与上位法重复（理由：便于执行）");
        assertThat(desk.step("doc-1", 3).state()).isEqualTo(StepState.OPEN);
        desk.append("review-adoption/2", report);
        assertThat(desk.step("doc-1", 3).state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void anUnlawfulDraftGoesBack() {
        desk.opine("doc-1", 1, Conclusion.UNLAWFUL, "超越法定权限");
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.RETURNED);
        assertThat(desk.found("doc-1").returnReason().orElseThrow())
                .contains("不合法")
                .contains("超越法定权限");
        assertThat(desk.opened("doc-1")).isEqualTo(1);
    }

    @Test
    void theSameOpinionAgainChangesNothing() {
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        desk.opine("doc-1", 1, Conclusion.LAWFUL);
        assertThat(desk.opened("doc-1")).isEqualTo(2);
        assertThat(desk.folder("doc-1").steps())
                .filteredOn(step -> step.state() == StepState.DONE)
                .hasSize(1);
    }

    @Test
    void anOpinionOnSomethingElseIsNotFollowed() {
        desk.opine("doc-1", 3, Conclusion.LAWFUL);
        desk.opine("doc-1", 2, Conclusion.UNLAWFUL);
        desk.opine("unknown", 1, Conclusion.LAWFUL);
        assertThat(desk.found("doc-1").status()).isEqualTo(CaseStatus.OPEN);
        assertThat(desk.opened("doc-1")).isEqualTo(1);
    }

    @Test
    void s25TheDepartmentsOwnDocumentEndsWithItsPrincipal() {
        desk.register(Documents.s25().id("doc-2"));
        desk.opine("doc-2", 1, Conclusion.LAWFUL);
        desk.approve("doc-2-2", "human-resources.principal", "同意");
        assertThat(desk.found("doc-2").status()).isEqualTo(CaseStatus.SIGNED_OFF);
    }

    @Test
    void aClockThatStopsForMaterialsHasNoEndUntilItStartsAgain() {
        desk.accept("doc-1", "2025-03-04");
        desk.append(
                "review/doc-1",
                new MaterialsRequested("review-1", "doc-1", List.of("起草说明"), LocalDate.of(2025, 3, 10)));
        assertThat(desk.step("doc-1", 1).window()).isEmpty();
        assertThat(desk.folder("doc-1").deadlines()).isEmpty();
        desk.today("2025-03-26");
        assertThat(desk.step("doc-1", 1).overdue(desk.bench.clock().today())).isFalse();
        desk.accept("doc-1", "2025-03-26");
        assertThat(desk.step("doc-1", 1).window().orElseThrow().due()).isAfter(LocalDate.of(2025, 4, 10));
        assertThat(desk.folder("doc-1").deadlines()).hasSize(2);
    }

    @Test
    void theClockOfAReviewWithoutACaseIsNoMatter() {
        desk.accept("unknown", "2025-03-04");
        desk.accept("doc-1", "2025-03-04");
        assertThat(desk.step("doc-1", 1).window().orElseThrow().due()).isEqualTo("2025-03-25");
        assertThat(desk.folder("doc-1").deadlines())
                .extracting(CaseDeadline::step)
                .containsExactly(1, 1);
        desk.today("2025-03-26");
        assertThat(desk.step("doc-1", 1).overdue(desk.bench.clock().today())).isTrue();
    }
}
