package org.wenshu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Role;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;

/** Who reviews, and the second pair of eyes before an opinion goes out. */
class SecondPersonTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private Desk desk;
    private String id;

    @BeforeEach
    void start() {
        bench = JournalBench.in(data);
        desk = new Desk(bench);
        desk.on("2025-03-04");
        id = desk.arrives(Drafts.draft("a", false));
        desk.reviews.accept(id, desk.today(), Desk.REVIEWER);
        desk.on("2025-03-14");
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void anOpinionWaitsForASecondPersonWhoIssuesIt() {
        Review waiting = desk.opinions.submit(id, lawful("", "合法。"), Desk.REVIEWER);

        assertThat(waiting.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(waiting.toConfirm()).isTrue();
        assertThat(desk.opinions.mayConfirm(waiting, Desk.REVIEWER)).isFalse();
        refused(403, () -> desk.opinions.confirm(id, Desk.REVIEWER));
        refused(403, () -> desk.opinions.confirm(id, Desk.LEGAL_UNIT));
        refused(403, () -> desk.opinions.confirm(id, Desk.MAYOR));

        Review issued = desk.opinions.confirm(id, Desk.HEAD);

        assertThat(issued.opinion().orElseThrow().reviewer()).isEqualTo("林清");
        assertThat(issued.opinion().orElseThrow().confirmer()).contains("方正");
        assertThat(issued.pending()).isEmpty();
        List<org.wenshu.api.journal.JournalEntry> entries = bench.journal("test").stream("review/" + id);
        assertThat(entries.get(entries.size() - 1).actor()).isEqualTo("justice-head");
        assertThat(entries.get(entries.size() - 1).as(OpinionIssued.class).issuedOn())
                .isEqualTo("2025-03-14");
        refused(409, () -> desk.opinions.confirm(id, Desk.HEAD));
    }

    @Test
    void eachOrganNumbersItsOpinionsOfAYear() {
        Review first = desk.opinions.issue(id, lawful("", "合法。"), Desk.REVIEWER);
        String second = desk.arrives(Drafts.draft("b", false));
        desk.reviews.accept(second, desk.today(), Desk.REVIEWER);
        String later = desk.arrives(Drafts.draft("c", false));
        desk.reviews.accept(later, desk.today(), Desk.REVIEWER);
        String own = desk.arrivesAtLegalUnit(Drafts.draft("d", false));
        desk.reviews.accept(own, desk.today(), Desk.LEGAL_UNIT);
        desk.on("2025-03-28");

        assertThat(number(first)).contains("营站司审〔2025〕1号");
        assertThat(number(desk.opinions.issue(second, lawful("", "合法。"), Desk.REVIEWER)))
                .contains("营站司审〔2025〕2号");
        assertThat(number(desk.opinions.issue(own, lawful("", "合法。"), Desk.LEGAL_UNIT)))
                .as("an organ without a code")
                .isEmpty();
        desk.on("2026-01-05");
        assertThat(number(desk.opinions.issue(later, lawful("", "合法。"), Desk.REVIEWER)))
                .contains("营站司审〔2026〕1号");
        bench.maintenance().rebuild("review");
        assertThat(desk.tables.find(id)).contains(first);
    }

    @Test
    void opinionsOfTheSameMomentWaitForEachOthersNumbers() {
        List<String> ids = IntStream.range(0, 12)
                .mapToObj(i -> desk.arrives(Drafts.draft("m" + i, false)))
                .toList();
        ids.forEach(each -> desk.reviews.accept(each, desk.today(), Desk.REVIEWER));
        desk.on("2025-03-28");

        List<String> numbers = ids.parallelStream()
                .map(each -> number(desk.opinions.issue(each, lawful("", "合法。"), Desk.REVIEWER))
                        .orElseThrow())
                .toList();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("营站司审〔2025〕%d号"::formatted)
                        .toList());
    }

    private static Optional<String> number(Review review) {
        return review.opinion().orElseThrow().number();
    }

    @Test
    void whatIsSentBackIsWrittenAgain() {
        desk.opinions.submit(id, lawful("", "合法。"), Desk.REVIEWER);
        refused(422, () -> desk.opinions.sendBack(id, " ", Desk.HEAD));
        Review back = desk.opinions.sendBack(id, "请写明依据", Desk.HEAD);

        assertThat(back.toConfirm()).isFalse();
        assertThat(back.pending().orElseThrow().sentBack()).contains("请写明依据");
        refused(409, () -> desk.opinions.confirm(id, Desk.HEAD));

        Review again = desk.opinions.submit(
                id,
                new OpinionDraft(Optional.of(Conclusion.REVISION_REQUIRED), "应当修改。", List.of("第三条"), List.of(), ""),
                Desk.REVIEWER);
        assertThat(again.pending().orElseThrow().items()).containsExactly("第三条");
        Review issued = desk.opinions.confirm(id, Desk.HEAD);
        assertThat(issued.opinion().orElseThrow().items()).containsExactly("第三条");
        bench.maintenance().rebuild("review");
        assertThat(desk.tables.find(id)).contains(issued);
    }

    @Test
    void whereThePackAsksForTwoTheBareCallWaits() {
        assertThat(desk.opinions.oneIsEnough()).isTrue();
        desk.rules.askForTwo();

        Review waiting = desk.opinions.issue(id, lawful("", "合法。"), Desk.REVIEWER);

        assertThat(waiting.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(desk.opinions.confirm(id, Desk.HEAD).state()).isEqualTo(ReviewState.DONE);
    }

    @Test
    void theShortestTimeIsMeasuredOnTheDayOfTheConfirmation() {
        desk.on("2025-03-06");
        desk.opinions.submit(id, lawful("", "合法。"), Desk.REVIEWER);

        refused(422, () -> desk.opinions.confirm(id, Desk.HEAD));

        desk.on("2025-03-11");
        assertThat(desk.opinions.confirm(id, Desk.HEAD).state()).isEqualTo(ReviewState.DONE);
    }

    @Test
    void aReviewIsTakenOrGivenOutAtItsOwnDesk() {
        Review taken = desk.reviews.take(id, Desk.HEAD);
        assertThat(taken.assignee()).contains(new Review.Assignee("justice-head", "方正"));
        assertThat(desk.reviews.acts(taken, Desk.HEAD)).isTrue();

        Review given = desk.reviews.assign(id, "justice-reviewer", Desk.HEAD);
        assertThat(given.assignee()).contains(new Review.Assignee("justice-reviewer", "林清"));
        assertThat(desk.reviews.acts(given, Desk.HEAD)).isFalse();
        refused(422, () -> desk.reviews.assign(id, "mayor", Desk.HEAD));
        refused(403, () -> desk.reviews.assign(id, "justice-reviewer", Desk.LEGAL_UNIT));
        refused(403, () -> desk.reviews.take(id, Desk.DRAFTER));
        assertThat(desk.posts.seats(given))
                .extracting(DeskPosts.Seat::post)
                .containsExactly("justice-reviewer", "justice-head");
        bench.maintenance().rebuild("review");
        assertThat(desk.tables.find(id)).contains(given);
    }

    @Test
    void aPersonWithTwoAccountsIsStillTheDrafter() {
        Caller lent = new Caller(
                "lent", "胡晨", "justice", Set.of("justice-reviewer", "justice-head"), Set.of(Role.JUSTICE_REVIEWER));

        refused(403, () -> desk.reviews.take(id, lent));
        refused(403, () -> desk.opinions.issue(id, lawful("", "合法。"), lent));
        desk.opinions.submit(id, lawful("", "合法。"), Desk.REVIEWER);
        refused(403, () -> desk.opinions.confirm(id, lent));
    }

    @Test
    void aLegalUnitHasItsPrincipalForASecond() {
        String own = desk.arrivesAtLegalUnit(Drafts.draft("b", true));
        desk.reviews.accept(own, desk.today(), Desk.LEGAL_UNIT);
        desk.opinions.submit(own, lawful("", "合法。"), Desk.LEGAL_UNIT);
        Caller principal = new Caller(
                "principal", "马春", "urban-enforcement", Set.of("urban-enforcement.principal"), Set.of(Role.PRINCIPAL));

        refused(403, () -> desk.opinions.confirm(own, Desk.HEAD));
        assertThat(desk.opinions.confirm(own, principal).opinion().orElseThrow().confirmer())
                .contains("马春");
    }

    private static OpinionDraft lawful(String reason, String text) {
        return new OpinionDraft(Optional.of(Conclusion.LAWFUL), text, List.of(), List.of(), reason);
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().status())
                .isEqualTo(status));
    }
}
