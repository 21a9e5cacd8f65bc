package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.Caller;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.desk.DeskFigures;
import org.wenshu.review.desk.FigureSheet;
import org.wenshu.review.desk.Figures;
import org.wenshu.review.desk.ReviewDesk;

/** The heaps of the desks and their figures. */
class HeapsTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private Desk desk;
    private ReviewDesk heaps;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        heaps = new ReviewDesk(desk.tables, new TwoOrgans(), new Desk.Weeks(), bench.clock());
        desk.on("2025-03-03");
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aReviewGoesFromHeapToHeap() {
        String id = desk.arrives(Drafts.draft("a", false));
        assertThat(heaps()).containsExactly(Queue.NEW);
        desk.reviews.requestMaterials(id, List.of("起草说明"), Desk.REVIEWER);
        assertThat(heaps()).containsExactly(Queue.MATERIALS);
        desk.reviews.accept(id, desk.today(), Desk.REVIEWER);
        assertThat(heaps()).containsExactly(Queue.IN_REVIEW);
        desk.on("2025-03-19");
        assertThat(heaps()).containsExactly(Queue.IN_REVIEW, Queue.DUE_SOON);
        desk.opinions.submit(id, lawful(), Desk.REVIEWER);
        assertThat(heaps()).containsExactly(Queue.IN_REVIEW, Queue.TO_CONFIRM, Queue.DUE_SOON);
        desk.opinions.confirm(id, Desk.HEAD);
        assertThat(heaps()).containsExactly(Queue.DONE);
    }

    @Test
    void eachDeskSeesItsOwnTheBureauAlsoTheOthers() {
        String bureau = desk.arrives(Drafts.draft("a", false));
        String unit = desk.arrivesAtLegalUnit(Drafts.draft("b", false));

        assertThat(ids("", Desk.REVIEWER)).containsExactly(bureau);
        assertThat(ids("all", Desk.REVIEWER)).containsExactlyInAnyOrder(bureau, unit);
        assertThat(ids("urban-enforcement", Desk.HEAD)).containsExactly(unit);
        assertThat(ids("", Desk.LEGAL_UNIT)).containsExactlyInAnyOrder(bureau, unit);
        assertThat(heaps.desks()).containsExactly("justice", "urban-enforcement");
    }

    @Test
    void wordsOfTheTitleNarrowTheListAndMeanThemselves() {
        desk.arrives(Drafts.draft("a", false));

        assertThat(found("招牌设置")).isEqualTo(1);
        assertThat(found("招牌%办法")).isZero();
        assertThat(found("_")).isZero();
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsDoneLast() {
        String later = desk.arrives(Drafts.draft("a", false));
        desk.on("2025-03-04");
        String sooner = desk.arrives(Drafts.draft("b", false));
        String done = desk.arrives(Drafts.draft("c", true));
        desk.reviews.accept(sooner, desk.today(), Desk.REVIEWER);
        desk.reviews.accept(done, desk.today(), Desk.REVIEWER);
        desk.opinions.issue(done, lawful(), Desk.REVIEWER);
        desk.on("2025-03-05");
        desk.reviews.accept(later, desk.today(), Desk.REVIEWER);

        assertThat(ids("", Desk.REVIEWER)).containsExactly(sooner, later, done);
    }

    @Test
    void thePeriodIsCounted() {
        String quick = desk.arrives(Drafts.draft("a", false));
        desk.reviews.accept(quick, desk.today(), Desk.REVIEWER);
        String late = desk.arrives(Drafts.draft("b", false));
        desk.reviews.requestMaterials(late, List.of("依据"), Desk.REVIEWER);
        desk.reviews.accept(late, desk.today(), Desk.REVIEWER);
        desk.arrivesAtLegalUnit(Drafts.draft("c", false));
        desk.on("2025-03-10");
        desk.opinions.issue(quick, lawful(), Desk.REVIEWER);
        desk.on("2025-03-25");
        desk.opinions.issue(
                late,
                new OpinionDraft(Optional.of(Conclusion.UNLAWFUL), "不合法。", List.of("第三条"), List.of(), ""),
                Desk.REVIEWER);

        Figures figures = new DeskFigures(desk.tables, new Desk.Weeks())
                .of(Optional.empty(), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31), desk.today());

        assertThat(figures.rows()).extracting(Figures.Row::organ).containsExactly("justice", "urban-enforcement", "");
        Figures.Row justice = figures.rows().get(0);
        assertThat(justice.received()).isEqualTo(2);
        assertThat(justice.returned()).isEqualTo(1);
        assertThat(justice.lawful()).isEqualTo(1);
        assertThat(justice.unlawful()).isEqualTo(1);
        assertThat(justice.revisionRequired()).isZero();
        assertThat(justice.averageDays()).isEqualTo((5 + 16) / 2.0);
        assertThat(justice.late()).isEqualTo(1);
        assertThat(justice.open()).isZero();
        assertThat(figures.rows().get(2).received()).isEqualTo(3);
        assertThat(FigureSheet.of(figures, organ -> organ)).startsWith('P', 'K');
    }

    @Test
    void aMonthBeforeIsAnotherPeriod() {
        desk.arrives(Drafts.draft("a", false));

        assertThat(new DeskFigures(desk.tables, new Desk.Weeks())
                        .of(Optional.empty(), LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28), desk.today())
                        .rows())
                .isEmpty();
    }

    private List<Queue> heaps() {
        return heaps.counts(heaps.query(Optional.empty(), Optional.empty(), "", "", Desk.REVIEWER)).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private List<String> ids(String desk, Caller caller) {
        return heaps.list(heaps.query(Optional.empty(), Optional.empty(), desk, "", caller), 0, 10).stream()
                .map(Review::id)
                .toList();
    }

    private long found(String words) {
        return heaps.count(heaps.query(Optional.empty(), Optional.empty(), "", words, Desk.REVIEWER));
    }

    private static OpinionDraft lawful() {
        return new OpinionDraft(Optional.of(Conclusion.LAWFUL), "合法。", List.of(), List.of(), "");
    }
}
