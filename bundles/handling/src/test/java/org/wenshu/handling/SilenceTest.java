package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.consultation.Act;
import org.wenshu.handling.consultation.ActKind;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.Dissents.Side;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.event.ConsultationDeemed;
import org.wenshu.handling.consultation.event.ConsultationReplied;

/** What happens by itself: midnight, downtime, leaps of the clock, holiday notices, rebuilds. */
class SilenceTest {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private Desk desk;
    private Caller drafter;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        drafter = desk.holding("civil-affairs.drafter");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Consulting room() {
        return desk.consulting;
    }

    private void sent(String on, String... organs) {
        room().at(on);
        desk.register(Documents.s05().organ("civil-affairs"));
        room().send(drafter, DOC, organs);
    }

    @Test
    void whatFellDueWhileTheNodeWasDownIsEnteredAsOfItsMidnight() {
        sent("2025-09-26T09:00:00", "finance");
        room().at("2025-09-29T09:00:00");
        room().send(drafter, DOC, "health");
        desk.restart();
        room().at("2025-11-03T08:30:00");
        assertThat(deemed())
                .extracting(ConsultationDeemed::organ, one -> one.deemedAt().toString())
                .containsExactly(tuple("finance", "2025-10-14T00:00+08:00"), tuple("health", "2025-10-16T00:00+08:00"));
        JournalEntry entry = entries(ConsultationDeemed.TYPE).get(0);
        assertThat(entry.recordedAt()).isEqualTo("2025-11-03T00:30:00Z");
        assertThat(entry.rulePack()).isEqualTo(Pack.ID);
    }

    @Test
    void theLastDayLastsUntilMidnight() {
        sent("2025-09-26T09:00:00", "finance", "health");
        room().at("2025-10-13T00:00:00");
        room().at("2025-10-13T23:59:59");
        assertThat(deemed()).isEmpty();
        room().reply(desk.holding("finance.principal"), DOC, ReplyResult.AGREE, "", "");
        room().at("2025-10-14T00:00:00");
        room().at("2025-10-14T00:00:01");
        assertThat(deemed()).extracting(ConsultationDeemed::organ).containsExactly("health");
    }

    @Test
    void aNoticeThatComesOutMovesAProvisionalDayBeforeAnybodyIsDeemed() {
        sent("2025-12-29T09:00:00", "finance");
        assertThat(due()).isEqualTo("2026-01-07");
        assertThat(room().of(DOC, "finance").due().orElseThrow().provisional()).isTrue();
        desk.pack.almanac.publish(2026, List.of("2026-01-01", "2026-01-02"), List.of("2026-01-04"));
        room().at("2026-01-08T00:00:00");
        Consultation moved = room().of(DOC, "finance");
        assertThat(moved.state()).isEqualTo(ConsultationState.OPEN);
        assertThat(moved.due().orElseThrow().provisional()).isFalse();
        assertThat(due()).isEqualTo("2026-01-08");
        assertThat(moved.acts()).extracting(Act::kind).containsExactly(ActKind.MOVED);
        room().at("2026-01-09T00:00:00");
        assertThat(deemed()).singleElement().satisfies(entry -> {
            assertThat(entry.deemedAt()).hasToString("2026-01-09T00:00+08:00");
            assertThat(entry.provisional()).isFalse();
        });
    }

    @Test
    void aNoticeThatTheJournalTellsOfMovesTheDayAtOnce() {
        sent("2025-12-29T09:00:00", "finance");
        desk.pack.almanac.publish(2026, List.of("2026-01-01", "2026-01-02"), List.of("2026-01-04"));
        desk.append("rules-calendar", new CalendarExtended(List.of(new Notice(2026, "digest")), "almanac 2026"));
        assertThat(due()).isEqualTo("2026-01-08");
        assertThat(room().of(DOC, "finance").due().orElseThrow().provisional()).isFalse();
    }

    @Test
    void aNoticeNeverTakesBackTheDayOnWhichItBecameKnown() {
        sent("2025-12-29T09:00:00", "finance");
        desk.pack.almanac.publish(2026, List.of(), List.of("2026-01-03", "2026-01-04"));
        room().at("2026-01-07T00:00:00");
        assertThat(due()).as("counted anew it would have been 2026-01-05").isEqualTo("2026-01-07");
        room().reply(desk.holding("finance.principal"), DOC, ReplyResult.AGREE, "", "");
        assertThat(room().of(DOC, "finance").result()).hasValue(ReplyResult.AGREE);
    }

    @Test
    void aReplyOnADayThatANoticeAddedIsInTime() {
        sent("2025-12-29T09:00:00", "finance");
        desk.pack.almanac.publish(2026, List.of("2026-01-01", "2026-01-02"), List.of("2026-01-04"));
        desk.today("2026-01-08");
        room().reply(desk.holding("finance.principal"), DOC, ReplyResult.AGREE, "", "");
        assertThat(room().of(DOC, "finance").result()).hasValue(ReplyResult.AGREE);
    }

    @Test
    void aProvisionalDayThatNoNoticeMovedIsFinalAtMidnight() {
        sent("2025-12-29T09:00:00", "finance");
        room().at("2026-01-08T00:00:00");
        assertThat(deemed()).singleElement().satisfies(entry -> assertThat(entry.provisional())
                .isTrue());
    }

    @Test
    void aRebuildAndARestartGiveTheSameTables() {
        workOfAMonth();
        Map<String, List<String>> before = dump();
        assertThat(before.get("consultation_act")).hasSizeGreaterThan(7);
        desk.bench.maintenance().rebuild("handling-consultations");
        assertThat(dump()).isEqualTo(before);
        desk.restart();
        desk.bench.await();
        assertThat(dump()).isEqualTo(before);
        room().send(drafter, DOC, "yuejin");
        assertThat(room().of(DOC, "yuejin").state()).isEqualTo(ConsultationState.OPEN);
    }

    private void workOfAMonth() {
        sent("2025-09-26T09:00:00", "finance", "health", "human-resources");
        Caller finance = desk.holding("finance.principal");
        room().reply(finance, DOC, ReplyResult.DISAGREE, "标准过高", "预算不足");
        String disputed = room().of(DOC, "finance").id();
        Caller head = desk.holding("civil-affairs.principal");
        room().desk.dissents().negotiate(head, DOC, disputed, Outcome.UNRESOLVED, "未能一致");
        room().desk.dissents().list(head, DOC, List.of(new Side("finance", "", "")), "建议分两年");
        room().desk.dissents().coordinate(desk.holding("vm2"), DOC, Outcome.AGREED, "同意分两年");
        String asking = room().of(DOC, "health").id();
        Caller health = desk.holding("health.principal");
        room().desk.extensions().ask(health, DOC, asking, LocalDate.of(2025, 10, 17), "书面", "");
        room().desk.extensions().answer(head, DOC, asking, true);
        room().at("2025-10-14T00:00:00");
        Caller late = desk.holding("human-resources.principal");
        room().reply(late, DOC, ReplyResult.DISAGREE, "口径不一", "");
        room().desk
                .replies()
                .reopen(head, DOC, room().of(DOC, "human-resources").id(), "有理");
        room().at("2025-10-18T00:00:00");
        desk.append(
                "document/draft",
                new DocumentReturned(
                        Documents.s05()
                                .id("draft")
                                .organ("civil-affairs")
                                .title("退回件")
                                .build(),
                        List.of()));
    }

    @Test
    void twoAnswersAtOnceAreOne() {
        sent("2025-09-26T09:00:00", "finance");
        Caller finance = desk.holding("finance.principal");
        List<CompletableFuture<Boolean>> answers = IntStream.range(0, 8)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> answers(finance, "意见" + turn)))
                .toList();
        assertThat(answers.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(entries(ConsultationReplied.TYPE)).hasSize(1);
    }

    private boolean answers(Caller caller, String opinion) {
        try {
            room().reply(caller, DOC, ReplyResult.AGREE, opinion, "");
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    @Test
    void midnightAndAnAnswerMeetInOneOutcome() {
        sent("2025-09-26T09:00:00", "finance");
        desk.today("2025-10-14");
        CompletableFuture<Void> midnight =
                CompletableFuture.runAsync(() -> room().silence.dayBegun(LocalDate.of(2025, 10, 14)));
        answers(desk.holding("finance.principal"), "迟到的意见");
        midnight.join();
        assertThat(deemed()).hasSize(1);
        assertThat(room().of(DOC, "finance").result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
        assertThat(room().of(DOC, "finance").lateOpinions()).hasSize(1);
    }

    private String due() {
        return room().of(DOC, "finance").due().orElseThrow().date().toString();
    }

    private List<ConsultationDeemed> deemed() {
        return entries(ConsultationDeemed.TYPE).stream()
                .map(entry -> entry.as(ConsultationDeemed.class))
                .toList();
    }

    private List<JournalEntry> entries(String type) {
        return desk.journal().stream("consultations/" + DOC).stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    private Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new TreeMap<>();
        Stream.of("returned", "matter", "request", "act", "dissent", "dissent_item", "coordination")
                .map(name -> "consultation_" + name)
                .forEach(table -> tables.put(table, rows(table)));
        return tables;
    }

    private List<String> rows(String table) {
        return room().database()
                .read(connection ->
                        Jdbi.open(connection)
                                .createQuery("SELECT * FROM " + table)
                                .mapToMap()
                                .map(Map::toString)
                                .stream()
                                .sorted()
                                .toList());
    }
}
