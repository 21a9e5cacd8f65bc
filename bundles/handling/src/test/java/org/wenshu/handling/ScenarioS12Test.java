package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.Consultations.Folder;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;
import org.wenshu.handling.consultation.event.ConsultationDeemed;

/** S12: silence over National Day 2025; S14: Spring Festival 2024, due on a Sunday. */
class ScenarioS12Test {

    private static final String DOC = "doc-1";

    @TempDir
    Path directory;

    private Desk desk;
    private Consulting room;
    private Caller drafter;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        room = desk.consulting;
        drafter = desk.holding("civil-affairs.drafter");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void silenceOverNationalDay() {
        at("2025-09-26T09:00:00");
        desk.register(Documents.s05()
                .title("关于提高困难群众救助标准的通知")
                .organ("civil-affairs")
                .involved("finance", "human-resources", "health"));
        room.send(drafter, DOC, "站前区财政局", "human-resources", "health");
        assertThat(due("health").date()).isEqualTo("2025-10-13");
        assertThat(due("health").counted())
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2025-09-28",
                        "2025-09-29",
                        "2025-09-30",
                        "2025-10-09",
                        "2025-10-10",
                        "2025-10-11",
                        "2025-10-13");

        at("2025-09-30T10:00:00");
        room.reply(head("finance"), DOC, ReplyResult.AGREE, "", "");
        at("2025-10-10T10:00:00");
        room.reply(head("human-resources"), DOC, ReplyResult.DISAGREE, "标准过高", "就业补助资金不足");
        negotiated();

        at("2025-10-13T23:00:00");
        Problem early = Desk.refusal(() -> desk.approve("doc-1-1", "office-director", "拟同意"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.findings()).extracting(Finding::rule).containsExactly("R29.1");
        assertThat(early.detail()).contains("区卫健局").doesNotContain("区财政局");
        assertThat(room.of(DOC, "health").state()).isEqualTo(ConsultationState.OPEN);

        at("2025-10-14T00:00:00");
        assertThat(room.of(DOC, "health").result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
        ConsultationDeemed entry = deemed().get(0).as(ConsultationDeemed.class);
        assertThat(entry.deemedAt()).hasToString("2025-10-14T00:00+08:00");
        assertThat(entry.dueDate()).isEqualTo("2025-10-13");
        assertThat(entry.counted()).hasSize(7);
        assertThat(deemed().get(0).actor()).isEqualTo("system");
        assertThat(folder().completeness().participants())
                .extracting(one -> one.organ(), one -> one.standing())
                .containsExactly(
                        tuple("finance", Standing.CONSENTED),
                        tuple("human-resources", Standing.SETTLED),
                        tuple("health", Standing.DEEMED));
        desk.approve("doc-1-1", "office-director", "拟同意");
    }

    private void negotiated() {
        Problem open = Desk.refusal(() -> desk.approve("doc-1-1", "office-director", "拟同意"));
        assertThat(open.findings()).extracting(Finding::rule).containsExactly("R29.1", "R29.2");
        room.desk
                .dissents()
                .negotiate(
                        desk.holding("civil-affairs.principal"),
                        DOC,
                        room.of(DOC, "human-resources").id(),
                        Outcome.AGREED,
                        "调整后区人社局同意");
    }

    @Test
    void aReplyOnAWorkingSundayEveningIsInTime() {
        at("2024-02-02T15:00:00");
        desk.register(Documents.s05().organ("civil-affairs").involved("finance", "health"));
        room.send(drafter, DOC, "finance", "health");
        assertThat(due("finance").date()).isEqualTo("2024-02-18");
        assertThat(due("finance").counted())
                .extracting(LocalDate::toString)
                .contains("2024-02-04", "2024-02-09")
                .endsWith("2024-02-18");

        at("2024-02-18T20:00:00");
        room.reply(head("finance"), DOC, ReplyResult.NO_OPINION, "", "");
        at("2024-02-19T00:00:00");
        assertThat(room.of(DOC, "finance").result()).hasValue(ReplyResult.NO_OPINION);
        assertThat(room.of(DOC, "finance").deemedAt()).isEmpty();
        assertThat(room.of(DOC, "health").deemedAt().map(Object::toString)).hasValue("2024-02-19T00:00+08:00");
    }

    private void at(String local) {
        room.at(local);
    }

    private Caller head(String organ) {
        return desk.holding(organ + ".principal");
    }

    private Deadline due(String organ) {
        return room.of(DOC, organ).due().orElseThrow();
    }

    private Folder folder() {
        return room.reading.read(desk.holding("office-director"), DOC);
    }

    private List<JournalEntry> deemed() {
        return desk.journal().stream("consultations/" + DOC).stream()
                .filter(entry -> entry.type().equals(ConsultationDeemed.TYPE))
                .toList();
    }

    @Test
    void nothingIsDeemedTwice() {
        at("2025-09-26T09:00:00");
        desk.register(Documents.s05().organ("civil-affairs"));
        room.send(drafter, DOC, "finance");
        at("2026-01-20T09:00:00");
        at("2025-10-01T09:00:00");
        at("2025-10-14T00:00:00");
        assertThat(deemed()).hasSize(1);
        Optional<Consultation> silent = Optional.of(room.of(DOC, "finance"));
        assertThat(silent.flatMap(Consultation::deemedAt).map(Object::toString)).hasValue("2025-10-14T00:00+08:00");
    }
}
