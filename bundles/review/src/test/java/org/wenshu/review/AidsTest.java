package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.review.aid.Aids;
import org.wenshu.review.aid.Hint;

/** Aids at the desk: asked side by side, put aside with a reason, and never in the way. */
class AidsTest {

    private static final String TEXT = "第一条　为规范设置，制定本办法。\n第二条　设置招牌应当缴纳管理费。\n";

    @TempDir
    Path data;

    private JournalBench bench;
    private Desk desk;
    private Aids aids;
    private String id;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        aids = desk.aids;
        desk.on("2025-03-03");
        id = desk.arrives(Drafts.draft("a", false, desk.text(TEXT)));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void noAidsAreNoTrouble() {
        assertThat(panels()).isEmpty();
    }

    @Test
    void anAdviceStandsOnItsWordsInTheirArticle() {
        aids.use(List.of(aid("red-lines", draft -> List.of(fee(draft)))));

        Hint hint = panels().get(0).standing().get(0);

        assertThat(hint.article()).contains("第二条");
        assertThat(hint.words()).isEqualTo("管理费");
        assertThat(hint.percent()).isEqualTo(90);
        assertThat(hint.noteKind()).isEqualTo(NoteKind.BASIS_MISSING);
    }

    @Test
    void anAdviceOnSomethingMissingStandsOnItsLine() {
        aids.use(List.of(aid(
                "form",
                draft -> List.of(new Advice(
                        "x",
                        "x",
                        Advice.Level.QUESTION,
                        TEXT.length(),
                        TEXT.length(),
                        "没有施行日期",
                        0.5,
                        "",
                        List.of())))));

        assertThat(panels().get(0).standing().get(0).words()).isEqualTo("第二条　设置招牌应当缴纳管理费。");
    }

    @Test
    void oneThatFailsOrIsLateIsNamedAndTheOthersAnswer() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        aids.use(List.of(
                aid("b-slow", draft -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                }),
                aid("c-broken", draft -> {
                    throw new IllegalStateException("no data");
                }),
                aid("a-good", draft -> List.of(fee(draft)))));

        assertThat(panels())
                .extracting(panel -> panel.name() + " " + panel.outcome())
                .containsExactly("a-good DONE", "b-slow LATE", "c-broken FAILED");
        interrupted.await();
    }

    @Test
    void anAdviceBeyondTheTextIsLeftOut() {
        aids.use(List.of(aid(
                "wild",
                draft -> List.of(new Advice("x", "x", Advice.Level.QUESTION, 5, 99_999, "?", 0.5, "", List.of())))));

        assertThat(panels().get(0).hints()).isEmpty();
    }

    @Test
    void whatWasPutAsideIsKeptAndStaysAsideInTheNextVersion() {
        aids.use(List.of(aid("red-lines", draft -> List.of(fee(draft)))));
        refused(403, () -> aids.dismiss(id, "red-lines", "fee", "另有依据", Desk.DRAFTER));
        refused(422, () -> aids.dismiss(id, "red-lines", "fee", " ", Desk.REVIEWER));
        refused(404, () -> aids.dismiss(id, "red-lines", "other", "理由", Desk.REVIEWER));
        aids.dismiss(id, "red-lines", "fee", "《价格法》另有依据", Desk.REVIEWER);
        refused(404, () -> aids.dismiss(id, "red-lines", "fee", "再来一次", Desk.REVIEWER));

        desk.versions.supply(
                id, new Uploaded("二稿", ("序言。\n" + TEXT).getBytes(StandardCharsets.UTF_8)), "", Desk.DRAFTER);
        bench.maintenance().rebuild("review");

        Aids.Panel panel = panels().get(0);
        assertThat(panel.standing()).isEmpty();
        assertThat(panel.dismissed().get(0).dismissal().orElseThrow().reason()).isEqualTo("《价格法》另有依据");
        assertThat(panel.dismissed().get(0).dismissal().orElseThrow().person()).isEqualTo("林清");
    }

    @Test
    void anAidReadsTheVersionThatIsReviewed() {
        AtomicReference<Draft> read = new AtomicReference<>();
        aids.use(List.of(aid("form", draft -> {
            read.set(draft);
            return List.of();
        })));
        desk.versions.supply(
                id, new Uploaded("二稿", "第一条　甲。\n第二条　乙。".getBytes(StandardCharsets.UTF_8)), "", Desk.DRAFTER);

        panels();

        assertThat(read.get().text()).isEqualTo("第一条　甲。\n第二条　乙。");
        assertThat(read.get().articles()).extracting(article -> article.label()).containsExactly("第一条", "第二条");
        assertThat(read.get().articles().get(1).end()).isEqualTo(13);
        assertThat(read.get().examinedOn()).isEqualTo(desk.today());
        assertThat(read.get().submittingOrgan()).contains("urban-enforcement");
    }

    private List<Aids.Panel> panels() {
        return aids.of(desk.reviews.review(id));
    }

    static Advice fee(Draft draft) {
        int start = draft.text().indexOf("管理费");
        return new Advice(
                "fee", "fee", Advice.Level.OBJECTION, start, start + 3, "收费的依据是什么？", 0.9, "国办发〔2018〕37号", List.of());
    }

    static ReviewAid aid(String name, Function<Draft, List<Advice>> examining) {
        return new ReviewAid() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String title() {
                return "辅助" + name;
            }

            @Override
            public List<Advice> examine(Draft draft) {
                return examining.apply(draft);
            }
        };
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
