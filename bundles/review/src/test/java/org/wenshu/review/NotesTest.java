package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
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
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;

/** Notes on a draft, on a real journal, database and content store. */
class NotesTest {

    private static final String ID = "a-1";
    private static final String TEXT = "关于印发《办法》的通知\n第一条　为规范设置，制定本办法。\n第二条　设置招牌应当缴纳管理费。\n第三条　逾期不缴纳管理费的，处以罚款。\n";
    private static final Caller REVIEWER =
            new Caller("justice-reviewer", "林清", "justice", Set.of("justice-reviewer"), Set.of(Role.JUSTICE_REVIEWER));
    private static final Caller MAYOR = new Caller("mayor", "周明", "gov", Set.of("mayor"), Set.of(Role.LEADER));

    @TempDir
    Path data;

    private JournalBench bench;
    private LegalityReviews reviews;
    private Opinions opinions;
    private Notes notes;
    private Desk desk;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        reviews = desk.reviews;
        opinions = desk.opinions;
        notes = desk.notes;
        String hash = bench.content()
                .put(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
                .hex();
        desk.arrives(Drafts.draft("a", true, hash));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void aNoteStandsOnItsWordsInTheirArticle() {
        Note note = notes.take(ID, draft("缴纳管理费"), REVIEWER);

        assertThat(note.article()).contains("第二条");
        assertThat(TEXT.substring(note.start(), note.end())).isEqualTo("缴纳管理费");
        assertThat(notes.of(reviews.review(ID))).extracting(PlacedNote::id).containsExactly(note.id());
    }

    @Test
    void thePlaceTellsWhichOfEqualWordsAreMeant() {
        int second = TEXT.lastIndexOf("缴纳管理费");
        Note there = notes.take(ID, draft("缴纳管理费", Optional.of(second)), REVIEWER);
        Note above = notes.take(ID, draft("关于印发"), REVIEWER);

        assertThat(there.article()).contains("第三条");
        assertThat(above.article()).isEmpty();
        assertThat(notes.of(reviews.review(ID))).extracting(PlacedNote::id).containsExactly(above.id(), there.id());
    }

    @Test
    void notesBecomeTheItemsOfTheOpinion() {
        notes.take(ID, draft("缴纳管理费"), REVIEWER);
        reviews.accept(ID, bench.clock().today(), REVIEWER);

        Review done = opinions.issue(
                ID,
                new OpinionDraft(Optional.of(Conclusion.REVISION_REQUIRED), "应当修改", List.of(), List.of(), ""),
                REVIEWER);

        assertThat(done.opinion().orElseThrow().items()).containsExactly("第二条“缴纳管理费”：设定收费无依据（依据：《行政法规》第一条）建议改为：删去");
        refused(409, () -> notes.take(ID, draft("罚款"), REVIEWER));
    }

    @Test
    void whatTheReviewerWritesGoesBeforeTheNotes() {
        notes.take(ID, draft("缴纳管理费"), REVIEWER);
        reviews.accept(ID, bench.clock().today(), REVIEWER);

        Review done = opinions.issue(
                ID,
                new OpinionDraft(Optional.of(Conclusion.REVISION_REQUIRED), "应当修改", List.of("另见附件"), List.of(), ""),
                REVIEWER);

        assertThat(done.opinion().orElseThrow().items()).containsExactly("另见附件");
    }

    @Test
    void aNoteCanBeTakenBackOnceAndTheJournalKeepsIt() {
        Note note = notes.take(ID, draft("罚款"), REVIEWER);
        notes.withdraw(ID, note.id(), REVIEWER);

        assertThat(notes.of(reviews.review(ID))).isEmpty();
        assertThat(bench.journal("test").stream("review-note/" + note.id())).hasSize(2);
        refused(404, () -> notes.withdraw(ID, note.id(), REVIEWER));
    }

    @Test
    void whatIsNotTheirsOrNotThereIsRefusedAndNothingIsWritten() {
        long head = bench.journal("test").head();

        refused(403, () -> notes.take(ID, draft("罚款"), MAYOR));
        refused(422, () -> notes.take(ID, draft("没有的话"), REVIEWER));
        refused(422, () -> notes.take(ID, draft("罚款", Optional.of(0)), REVIEWER));
        refused(422, () -> notes.take(ID, draft("罚款", Optional.of(-5)), REVIEWER));
        refused(422, () -> notes.take(ID, draft(""), REVIEWER));
        refused(
                422,
                () -> notes.take(
                        ID, new Notes.Draft("罚款", Optional.empty(), Optional.empty(), "无依据", "", ""), REVIEWER));
        refused(
                422,
                () -> notes.take(
                        ID,
                        new Notes.Draft(
                                "罚款", Optional.empty(), Optional.of(NoteKind.ILLEGAL), "长".repeat(2001), "", ""),
                        REVIEWER));
        assertThat(bench.journal("test").head()).isEqualTo(head);
    }

    @Test
    void aRebuildGivesTheSameNotes() {
        notes.take(ID, draft("缴纳管理费"), REVIEWER);
        Note gone = notes.take(ID, draft("罚款"), REVIEWER);
        notes.withdraw(ID, gone.id(), REVIEWER);
        List<PlacedNote> before = notes.of(reviews.review(ID));

        bench.maintenance().rebuild("review");

        assertThat(notes.of(reviews.review(ID))).isEqualTo(before).hasSize(1);
    }

    @Test
    void aNoteStandsOnTheSameWordsInTheNextVersion() {
        Note fee = notes.take(ID, draft("缴纳管理费", Optional.of(TEXT.lastIndexOf("缴纳管理费"))), REVIEWER);
        notes.take(ID, draft("处以罚款"), REVIEWER);
        String next = TEXT.replace("第三条　逾期", "第五条　单位逾期")
                .replace("处以罚款", "责令限期改正")
                .replace("第二条", "第四条")
                .replace("第四条　设置", "第二条　本办法适用于本区。\n第三条　招牌是指沿街牌匾。\n第四条　设置");
        desk.versions.supply(ID, new Uploaded("二稿.docx", next.getBytes(StandardCharsets.UTF_8)), "补充定义", Desk.DRAFTER);

        List<PlacedNote> placed = notes.of(reviews.review(ID));

        assertThat(placed).hasSize(2);
        PlacedNote there = placed.get(0);
        assertThat(there.id()).isEqualTo(fee.id());
        assertThat(there.article()).contains("第五条");
        assertThat(next.substring(there.start(), there.end())).isEqualTo("缴纳管理费");
        assertThat(there.standing()).isEqualTo(PlacedNote.Standing.SAME);
        assertThat(placed.get(1).standing()).isEqualTo(PlacedNote.Standing.CHANGED);
        assertThat(placed.get(1).words()).isEqualTo("责令限期改正");
        assertThat(placed.get(1).item()).startsWith("第五条“责令限期改正”");
        Note onTheNext = notes.take(ID, draft("招牌是指"), REVIEWER);
        assertThat(onTheNext.draftNumber()).isEqualTo(2);
        bench.maintenance().rebuild("review");
        assertThat(notes.of(reviews.review(ID))).hasSize(3).containsAll(placed);
    }

    private static Notes.Draft draft(String quote) {
        return draft(quote, Optional.empty());
    }

    private static Notes.Draft draft(String quote, Optional<Integer> start) {
        return new Notes.Draft(quote, start, Optional.of(NoteKind.BASIS_MISSING), "设定收费无依据", "《行政法规》第一条", "删去");
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
