package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.review.AdoptionReported;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.adoption.Adopted;
import org.wenshu.review.adoption.Adoptions;

/** The drafter answers an opinion item by item. */
class AdoptionTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private Desk desk;
    private Adoptions adoptions;
    private String id;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        adoptions = desk.adoptions;
        desk.on("2025-03-03");
        id = desk.arrives(Drafts.draft("a", true));
        desk.reviews.accept(id, desk.today(), Desk.REVIEWER);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void everyItemIsAnsweredOnceAndWhatIsRefusedSaysWhy() {
        refused(409, () -> report(yes()));
        desk.opinions.issue(
                id,
                new OpinionDraft(
                        Optional.of(Conclusion.REVISION_REQUIRED), "应当修改。", List.of("删去收费", "补充依据"), List.of(), ""),
                Desk.REVIEWER);
        Review done = desk.reviews.review(id);
        assertThat(adoptions.awaited(done, Desk.DRAFTER)).isTrue();
        assertThat(adoptions.awaited(done, Desk.REVIEWER)).isFalse();

        refused(422, () -> report(yes()));
        refused(422, () -> report(yes(), new Adoptions.Given(false, " ")));
        refused(403, () -> adoptions.report(id, List.of(yes(), yes()), Desk.REVIEWER));
        List<Adopted> answered = report(yes(), new Adoptions.Given(false, "上位法已有规定"));

        assertThat(answered).extracting(Adopted::item).containsExactly("删去收费", "补充依据");
        assertThat(answered.get(1).reason()).isEqualTo("上位法已有规定");
        assertThat(adoptions.awaited(done, Desk.DRAFTER)).isFalse();
        refused(409, () -> report(yes(), yes()));
        AdoptionReported event =
                bench.journal("test").stream("review-adoption/" + id).get(0).as(AdoptionReported.class);
        assertThat(event.stepNumber()).isEqualTo(1);
        bench.maintenance().rebuild("review");
        assertThat(adoptions.of(done)).isEqualTo(answered);
    }

    @Test
    void aLawfulDraftHasNothingToAdopt() {
        desk.opinions.issue(
                id, new OpinionDraft(Optional.of(Conclusion.LAWFUL), "合法。", List.of(), List.of(), ""), Desk.REVIEWER);

        refused(409, () -> report());
    }

    private List<Adopted> report(Adoptions.Given... answers) {
        return adoptions.report(id, List.of(answers), Desk.DRAFTER);
    }

    private static Adoptions.Given yes() {
        return new Adoptions.Given(true, "");
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
