package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;

/** Legality review on a real journal and database. */
class ReviewTest {

    private static final String ID = "a-4";
    private static final Caller REVIEWER = Desk.REVIEWER;

    @TempDir
    Path data;

    private FiveToFifteen rules;
    private JournalBench bench;
    private ReviewTables tables;
    private LegalityReviews reviews;
    private Opinions opinions;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        Desk desk = new Desk(bench);
        rules = desk.rules;
        tables = desk.tables;
        reviews = desk.reviews;
        opinions = desk.opinions;
        on("2025-03-04");
        append("document/a", new DocumentRegistered(Drafts.draft(false), List.of()), "drafter");
        open(false);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void theClockRunsFromTheDayTheMaterialsWereComplete() {
        Review review = reviews.accept(ID, LocalDate.of(2025, 3, 4), REVIEWER);

        assertThat(review.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(review.window().orElseThrow().earliest()).isEqualTo("2025-03-11");
        assertThat(review.window().orElseThrow().latest()).isEqualTo("2025-03-25");
    }

    @Test
    void aMajorDecisionIsReviewedForSevenDaysAtLeast() {
        append(
                "case/m",
                new StepOpened(
                        "m", 2, step("justice", "justice-reviewer"), Optional.empty(), today(), Drafts.major("m")),
                "system");

        Review review = reviews.accept("m-2", LocalDate.of(2025, 3, 4), REVIEWER);

        assertThat(review.window().orElseThrow().earliest()).isEqualTo("2025-03-13");
        assertThat(review.window().orElseThrow().latest()).isEqualTo("2025-03-25");
    }

    @Test
    void aClockThatRunsIntoAYearWithoutNoticeIsCountedAnewWhenItComesOut() {
        on("2025-12-24");
        Review before = reviews.accept(ID, today(), REVIEWER);
        assertThat(before.window().orElseThrow().provisional()).isTrue();

        rules.nextNotice();
        append("calendar", new CalendarExtended(List.of(), "holiday-cn 2013-2026"), "system");

        Review after = reviews.review(ID);
        assertThat(after.window().orElseThrow().provisional()).isFalse();
        assertThat(after.window().orElseThrow().latest())
                .isEqualTo(before.window().orElseThrow().latest().plusDays(1));
        assertThat(bench.journal("test").stream("review/" + ID)).hasSize(2);
        append("calendar", new CalendarExtended(List.of(), "holiday-cn 2013-2026"), "system");
        assertThat(bench.journal("test").stream("review/" + ID)).hasSize(2);
        on("2026-01-05");
        opinions.issue(ID, opinion(Conclusion.UNLAWFUL, List.of()), REVIEWER);
        bench.maintenance().rebuild("review");
        assertThat(reviews.review(ID).window()).isEqualTo(after.window());
    }

    @Test
    void theOpinionEndsTheReviewAndStandsInTheJournal() {
        reviews.accept(ID, LocalDate.of(2025, 3, 4), REVIEWER);
        on("2025-03-14");
        Review review = issue(ID, Optional.of(Conclusion.LAWFUL), "经审核，合法。", List.of(), "");

        assertThat(review.state()).isEqualTo(ReviewState.DONE);
        OpinionIssued event =
                bench.journal("test").stream("review/" + ID).get(1).as(OpinionIssued.class);
        assertThat(event.stepNumber()).isEqualTo(4);
        assertThat(event.issuedOn()).isEqualTo("2025-03-14");
        assertThat(event.reviewer()).isEqualTo("林清");
        refused(409, () -> issue(ID, Optional.of(Conclusion.LAWFUL), "再来一次", List.of(), ""));
    }

    @Test
    void theOpinionAnswersEveryCheckOrNone() {
        reviews.accept(ID, LocalDate.of(2025, 3, 4), REVIEWER);
        on("2025-03-14");
        List<CheckAnswer> fine = answers(true);
        List<CheckAnswer> objecting = answers(false);

        refused(422, () -> opinions.issue(ID, opinion(Conclusion.LAWFUL, fine.subList(0, 6)), REVIEWER));
        refused(
                422,
                () -> opinions.issue(
                        ID,
                        opinion(
                                Conclusion.LAWFUL,
                                Stream.concat(fine.stream(), fine.stream()).toList()),
                        REVIEWER));
        refused(422, () -> opinions.issue(ID, opinion(Conclusion.LAWFUL, objecting), REVIEWER));
        refused(
                422,
                () -> opinions.issue(
                        ID,
                        opinion(
                                Conclusion.UNLAWFUL,
                                objecting.stream()
                                        .map(answer -> new CheckAnswer(answer.check(), false, ""))
                                        .toList()),
                        REVIEWER));

        Review review = opinions.issue(ID, opinion(Conclusion.UNLAWFUL, objecting), REVIEWER);
        assertThat(review.opinion().orElseThrow().checks()).isEqualTo(objecting);
        bench.maintenance().rebuild("review");
        assertThat(tables.find(ID)).contains(review);
    }

    private static OpinionDraft opinion(Conclusion conclusion, List<CheckAnswer> checks) {
        return new OpinionDraft(Optional.of(conclusion), "审核意见", List.of("第三条删去收费"), checks, "");
    }

    private static List<CheckAnswer> answers(boolean fine) {
        return Arrays.stream(ReviewCheck.values())
                .map(check -> new CheckAnswer(check, fine, "第三条"))
                .toList();
    }

    @Test
    void anEarlyOpinionNeedsAReasonWithItsCitation() {
        reviews.accept(ID, LocalDate.of(2025, 3, 4), REVIEWER);
        on("2025-03-06");

        assertThatThrownBy(() -> issue(ID, Optional.of(Conclusion.LAWFUL), "合法", List.of(), ""))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().status()).isEqualTo(422);
                    assertThat(e.problem().findings()).singleElement().satisfies(f -> {
                        assertThat(f.quote()).contains("5个工作日");
                        assertThat(f.message()).contains("2025-03-11");
                    });
                });

        Review review = issue(ID, Optional.of(Conclusion.LAWFUL), "合法", List.of(), "上级紧急命令");
        assertThat(review.opinion().orElseThrow().text()).contains("上级紧急命令");
    }

    @Test
    void anUrgentDraftMayBeReviewedTheSameDay() {
        append("document/b", new DocumentRegistered(Drafts.draft("b", true), List.of()), "drafter");
        append(
                "case/b",
                new StepOpened(
                        "b",
                        1,
                        step("justice", "justice-reviewer"),
                        Optional.empty(),
                        today(),
                        Drafts.draft("b", true)),
                "system");
        reviews.accept("b-1", today(), REVIEWER);

        assertThat(issue("b-1", Optional.of(Conclusion.LAWFUL), "合法", List.of(), "")
                        .state())
                .isEqualTo(ReviewState.DONE);
    }

    @Test
    void materialsAreAskedForOnceAndTheClockWaits() {
        Review review = reviews.requestMaterials(ID, List.of("起草说明", "征求意见情况"), REVIEWER);

        assertThat(review.missing()).containsExactly("起草说明", "征求意见情况");
        assertThat(review.window()).isEmpty();
        refused(409, () -> reviews.requestMaterials(ID, List.of("又想起一样"), REVIEWER));
        refused(409, () -> issue(ID, Optional.of(Conclusion.LAWFUL), "合法", List.of(), ""));
        on("2025-03-06");
        assertThat(reviews.accept(ID, today(), REVIEWER).missing()).isEmpty();
    }

    @Test
    void onlyTheReviewingPostActsAndNeverOnItsOwnDraft() {
        Caller drafterAtTheDesk =
                new Caller("drafter", "李工", "justice", Set.of("justice-reviewer"), Set.of(Role.JUSTICE_REVIEWER));

        refused(403, () -> reviews.accept(ID, today(), Desk.MAYOR));
        refused(403, () -> reviews.accept(ID, today(), drafterAtTheDesk));
        assertThat(tables.find(ID).orElseThrow().state()).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void badInputIsRefusedAndNothingIsWritten() {
        long head = bench.journal("test").head();
        refused(404, () -> reviews.accept("nobody-1", today(), REVIEWER));
        refused(409, () -> reviews.accept(ID, today().plusDays(1), REVIEWER));
        refused(409, () -> reviews.accept(ID, today().minusDays(1), REVIEWER));
        refused(409, () -> reviews.requestMaterials(ID, List.of(), REVIEWER));
        assertThat(bench.journal("test").head()).isEqualTo(head);

        reviews.accept(ID, today(), REVIEWER);
        on("2025-03-14");
        refused(409, () -> issue(ID, Optional.empty(), "合法", List.of(), ""));
        refused(409, () -> issue(ID, Optional.of(Conclusion.LAWFUL), " ", List.of(), ""));
        refused(409, () -> issue(ID, Optional.of(Conclusion.UNLAWFUL), "不合法", List.of(), ""));
    }

    @Test
    void aDepartmentSeesItsOwnReviewsOnly() {
        Caller housing = new Caller("h", "甲", "housing", Set.of(), Set.of(Role.DRAFTER));
        Caller enforcement = new Caller("e", "乙", "urban-enforcement", Set.of(), Set.of(Role.DRAFTER));

        refused(404, () -> reviews.reviewFor(ID, housing));
        assertThat(reviews.reviewFor(ID, enforcement).id()).isEqualTo(ID);
        assertThat(tables.count(ReviewQuery.of(Optional.empty(), LegalityReviews.scope(housing))))
                .isZero();
        assertThat(tables.list(ReviewQuery.of(Optional.empty(), LegalityReviews.scope(REVIEWER)), 0, 10))
                .hasSize(1);
    }

    @Test
    void aCaseThatGoesBackWithdrawsItsReview() {
        append("case/a", new CaseReturned("a", 3, "材料不全", "office-director", today()), "office-director");

        assertThat(tables.find(ID).orElseThrow().state()).isEqualTo(ReviewState.WITHDRAWN);
        refused(409, () -> reviews.accept(ID, today(), REVIEWER));
    }

    @Test
    void whatNoRouteAsksForAnyMoreIsWithdrawnWithTheReasonAndMayBeOpenedAgain() {
        reviews.accept(ID, today(), REVIEWER);
        append("case/a", withdrawn(4), "registrar");
        append("case/a", withdrawn(5), "registrar");

        Review review = reviews.review(ID);
        assertThat(review.state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(review.withdrawal()).hasValue("不属于行政规范性文件");
        refused(409, () -> issue(ID, Optional.of(Conclusion.LAWFUL), "合法", List.of(), ""));

        open(true);
        Review again = reviews.review(ID);
        assertThat(again.state()).isEqualTo(ReviewState.WAITING);
        assertThat(again.withdrawal()).isEmpty();
        assertThat(again.window()).isEmpty();
        reviews.accept(ID, today(), REVIEWER);
        issue(ID, Optional.of(Conclusion.LAWFUL), "合法", List.of(), "");
        append("case/a", withdrawn(4), "registrar");
        assertThat(reviews.review(ID).state()).isEqualTo(ReviewState.DONE);
        bench.maintenance().rebuild("review");
        assertThat(reviews.review(ID).state()).isEqualTo(ReviewState.DONE);
    }

    private StepWithdrawn withdrawn(int number) {
        return new StepWithdrawn("a", number, StepKind.JUSTICE_REVIEW, "不属于行政规范性文件", "registrar", "王敏", today());
    }

    @Test
    void aRebuildGivesTheSameTables() {
        reviews.requestMaterials(ID, List.of("起草说明"), REVIEWER);
        reviews.accept(ID, today(), REVIEWER);
        on("2025-03-14");
        Review before = issue(ID, Optional.of(Conclusion.REVISION_REQUIRED), "应当修改", List.of("第三条删去收费"), "");

        bench.maintenance().rebuild("review");

        assertThat(tables.find(ID)).contains(before);
    }

    private Review issue(String id, Optional<Conclusion> conclusion, String text, List<String> items, String reason) {
        return opinions.issue(id, new OpinionDraft(conclusion, text, items, List.of(), reason), REVIEWER);
    }

    private void open(boolean urgent) {
        append(
                "case/a",
                new StepOpened(
                        "a", 4, step("justice", "justice-reviewer"), Optional.empty(), today(), Drafts.draft(urgent)),
                "system");
    }

    private static RouteStep step(String organ, String post) {
        return new RouteStep(
                StepKind.JUSTICE_REVIEW,
                "区司法局",
                organ,
                post,
                Optional.of("林清"),
                Capacity.OWN,
                new Citation("R30.2", "第三十条", "由区司法局进行合法性审核", Basis.WORK_RULES, "test/1"));
    }

    private void append(String stream, Event event, String actor) {
        Journal journal = bench.journal("test");
        journal.append(Append.by(actor).to(stream, journal.stream(stream).size(), event));
        bench.await();
    }

    private LocalDate today() {
        return bench.clock().today();
    }

    private void on(String day) {
        bench.clock()
                .set(LocalDate.parse(day)
                        .atTime(LocalTime.NOON)
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
