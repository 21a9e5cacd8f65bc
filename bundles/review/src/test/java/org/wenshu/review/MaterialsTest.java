package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.material.Checklist;

/** The list of materials, and the clock that starts when the set is complete. */
class MaterialsTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private Desk desk;
    private String id;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        desk.on("2025-03-03");
        id = desk.arrives(Drafts.draft("a", false));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void theListDependsOnWhatIsReviewedAndByWhom() {
        assertThat(codes(id))
                .containsExactly(
                        "COVER_LETTER",
                        "DRAFT",
                        "EXPLANATION",
                        "BASIS",
                        "CONSULTATION",
                        "OWN_REVIEW",
                        "FAIR_COMPETITION",
                        "STABILITY");
        assertThat(list().missing()).containsExactly("送审函", "起草说明", "制定依据", "征求意见及采纳情况");
        assertThat(codes(desk.arrivesAtLegalUnit(Drafts.draft("b", false))))
                .doesNotContain("COVER_LETTER", "OWN_REVIEW");
        assertThat(codes(desk.arrives(Drafts.major("m")))).contains("PROCEDURE").doesNotContain("CONSULTATION");
    }

    @Test
    void whatTheDocumentTouchesAsksForMore() {
        String touching = desk.arrives(Drafts.touching("t", "STABILITY"));

        assertThat(desk.materials.of(desk.reviews.review(touching)).missing()).contains("社会稳定风险评估报告");
    }

    @Test
    void theOpinionOfTheLegalUnitIsThereByItself() {
        String unit = desk.arrivesAtLegalUnit(Drafts.draft("c", true));
        desk.reviews.accept(unit, desk.today(), Desk.LEGAL_UNIT);
        desk.opinions.issue(
                unit,
                new OpinionDraft(Optional.of(Conclusion.LAWFUL), "合法。", List.of(), List.of(), ""),
                Desk.LEGAL_UNIT);
        String bureau = desk.goesOn("c", 2);

        Checklist.Line own = line(bureau, "OWN_REVIEW");
        assertThat(own.required()).isTrue();
        assertThat(own.there()).isTrue();
        assertThat(own.receipts().get(0).person()).isEqualTo("朱文");
    }

    @Test
    void theClockStartsAgainIfMaterialsUnderReviewAreStruck() {
        for (String material : List.of("COVER_LETTER", "EXPLANATION", "BASIS", "CONSULTATION")) {
            supply(material);
        }
        desk.reviews.accept(id, desk.today(), Desk.REVIEWER);
        refused(409, () -> desk.reviews.requestMaterials(id, List.of("制定依据"), Desk.REVIEWER));
        desk.on("2025-03-06");
        desk.materials.strike(id, 3, "所附依据已经废止", Desk.REVIEWER);

        Review asked = desk.reviews.requestMaterials(id, list().missing(), Desk.REVIEWER);

        assertThat(asked.state()).isEqualTo(ReviewState.MATERIALS_REQUESTED);
        assertThat(asked.window()).isEmpty();
        assertThat(asked.missing()).containsExactly("制定依据");
        desk.on("2025-03-10");
        supply("BASIS");
        refused(409, () -> desk.reviews.accept(id, desk.today().minusDays(1), Desk.REVIEWER));
        Review again = desk.reviews.accept(id, desk.today(), Desk.REVIEWER);
        assertThat(again.window().orElseThrow().acceptedOn()).isEqualTo("2025-03-10");
        assertThat(desk.reviews.mayStartAgain(again)).isFalse();
        bench.maintenance().rebuild("review");
        assertThat(desk.tables.find(id)).contains(again);
    }

    @Test
    void supplementsCompleteTheSetAndTheClockStartsOnTheirDay() {
        desk.reviews.requestMaterials(id, list().missing(), Desk.REVIEWER);
        desk.on("2025-03-05");
        supply("COVER_LETTER");
        supply("EXPLANATION");
        supply("BASIS");
        assertThat(list().completeOn()).isEmpty();
        desk.on("2025-03-07");
        supply("CONSULTATION");

        assertThat(list().complete()).isTrue();
        assertThat(list().completeOn())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2025-03-07"));
        desk.on("2025-03-10");
        refused(409, () -> desk.reviews.accept(id, desk.today().minusDays(4), Desk.REVIEWER));
        Review review = desk.reviews.accept(id, desk.today().minusDays(3), Desk.REVIEWER);
        assertThat(review.window().orElseThrow().acceptedOn()).isEqualTo("2025-03-07");
        bench.maintenance().rebuild("review");
        assertThat(desk.tables.find(id)).contains(review);
        assertThat(list().complete()).isTrue();
    }

    @Test
    void aReviewerTicksPaperAndStrikesWhatIsNotTheRightOne() {
        desk.materials.receive(id, "COVER_LETTER", Optional.empty(), "纸质，一式两份", Desk.REVIEWER);
        assertThat(line(id, "COVER_LETTER").there()).isTrue();
        assertThat(line(id, "COVER_LETTER").receipts().get(0).person()).isEqualTo("林清");

        refused(422, () -> desk.materials.strike(id, 1, " ", Desk.REVIEWER));
        refused(403, () -> desk.materials.strike(id, 1, "没有盖章", Desk.DRAFTER));
        desk.materials.strike(id, 1, "没有盖章", Desk.REVIEWER);

        assertThat(line(id, "COVER_LETTER").there()).isFalse();
        assertThat(line(id, "COVER_LETTER").receipts().get(0).struck()).contains("没有盖章");
        refused(404, () -> desk.materials.strike(id, 1, "再来一次", Desk.REVIEWER));
    }

    @Test
    void picturesAreFineAndClassifiedFilesAreNotKept() {
        desk.materials.receive(id, "COVER_LETTER", Optional.of(file("函.png", "PNG")), "", Desk.DRAFTER);
        long contents = bench.content().all().count();

        refused(
                422,
                () -> desk.materials.receive(id, "BASIS", Optional.of(file("x.docx", "机密★10年")), "", Desk.DRAFTER));
        refused(422, () -> desk.versions.supply(id, file("x.docx", "机密★10年"), "", Desk.DRAFTER));
        refused(422, () -> desk.versions.supply(id, file("x.png", "PNG"), "", Desk.DRAFTER));

        assertThat(bench.content().all().count()).isEqualTo(contents);
        assertThat(line(id, "BASIS").there()).isFalse();
        List<ClassifiedRefused> told = bench.journal("test").read(0, 1000).stream()
                .filter(entry -> entry.type().equals(ClassifiedRefused.TYPE))
                .map(entry -> entry.as(ClassifiedRefused.class))
                .toList();
        assertThat(told).hasSize(2).allSatisfy(refusal -> {
            assertThat(refusal.account()).isEqualTo("drafter");
            assertThat(refusal.size()).isEqualTo("机密★10年".getBytes(StandardCharsets.UTF_8).length);
        });
    }

    @Test
    void onlyTheDrafterAndTheReviewerAdd() {
        refused(403, () -> desk.materials.receive(id, "BASIS", Optional.of(file("a", "b")), "", Desk.MAYOR));
        refused(
                404,
                () -> desk.materials.receive(
                        id,
                        "BASIS",
                        Optional.of(file("a", "b")),
                        "",
                        new Caller("h", "甲", "housing", Set.of(), Set.of(Role.DRAFTER))));
        refused(422, () -> desk.materials.receive(id, "BASIS", Optional.empty(), "", Desk.DRAFTER));
        refused(422, () -> desk.materials.receive(id, "NO_SUCH", Optional.of(file("a", "b")), "", Desk.DRAFTER));
        refused(403, () -> desk.versions.supply(id, file("a", "b"), "", Desk.REVIEWER));
    }

    @Test
    void aVersionIsNumberedAndTheSameOneIsRefused() {
        desk.versions.supply(id, file("二稿.docx", "第一条　甲。"), "补充", Desk.DRAFTER);
        refused(409, () -> desk.versions.supply(id, file("二稿.docx", "第一条　甲。"), "", Desk.DRAFTER));
        desk.versions.supply(id, file("三稿.docx", "第一条　乙。"), "", Desk.DRAFTER);

        Review review = desk.reviews.review(id);
        assertThat(review.draftNumber()).isEqualTo(3);
        assertThat(desk.drafts.of(review)).isEqualTo("第一条　乙。");
        assertThat(desk.versions.of(review))
                .extracting(version -> version.file().name())
                .containsExactly("draft.docx", "二稿.docx", "三稿.docx");
        assertThat(desk.versions
                        .compare(review, Optional.of(2), Optional.empty())
                        .comparison()
                        .changes())
                .isEqualTo(1);
        refused(404, () -> desk.versions.compare(review, Optional.of(9), Optional.empty()));
    }

    private void supply(String code) {
        desk.materials.receive(id, code, Optional.of(file(code + ".docx", code)), "", Desk.DRAFTER);
    }

    private static Uploaded file(String name, String text) {
        return new Uploaded(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Checklist list() {
        return desk.materials.of(desk.reviews.review(id));
    }

    private List<String> codes(String review) {
        return desk.materials.of(desk.reviews.review(review)).lines().stream()
                .map(Checklist.Line::code)
                .toList();
    }

    private Checklist.Line line(String review, String code) {
        return desk.materials.of(desk.reviews.review(review)).lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
