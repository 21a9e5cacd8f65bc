package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Direction;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Level;

class RegistrationProjectionTest {

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private RegisteredDocument document;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        Outcome outcome = bench.registration().submit(submission(REPORT + "urgency=EXTRA_URGENT\n"), REGISTRAR);
        document = ((Outcome.Registered) outcome).document();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void happened(Event event) {
        bench.happened("case/" + document.documentId(), event);
    }

    private DocumentRow row() {
        return bench.list().find(document.documentId(), REGISTRAR).orElseThrow();
    }

    private List<List<String>> rows(Direction direction) {
        return bench.registers()
                .sheet(new RegisterQuery(direction, Optional.empty(), Optional.empty()), 0, 50, REGISTRAR)
                .rows();
    }

    @Test
    void theStatusFollowsTheCase() {
        List<Status> seen = new ArrayList<>();
        for (Event event : List.of(
                Happenings.caseOpened(document),
                Happenings.signedOff(document),
                Happenings.numbered(document),
                Happenings.issued(document),
                Happenings.published(document))) {
            happened(event);
            seen.add(row().status());
        }

        assertThat(seen)
                .containsExactly(
                        Status.IN_HANDLING, Status.SIGNED_OFF, Status.NUMBERED, Status.ISSUED, Status.PUBLISHED);
    }

    @Test
    void aCaseThatIsReturnedShows() {
        happened(Happenings.caseOpened(document));
        happened(Happenings.returned(document));

        assertThat(row().status()).isEqualTo(Status.CASE_RETURNED);
        assertThat(row().status().label()).isEqualTo("已退文");
    }

    @Test
    void theIncomingRegisterShowsWhoHasTheTurn() {
        happened(Happenings.caseOpened(document));
        happened(Happenings.stepOpened(document));

        assertThat(rows(Direction.INCOMING))
                .containsExactly(List.of(
                        "收〔2025〕1号",
                        "2025-09-26",
                        "站前区民政局",
                        "营站民发〔2025〕5号",
                        "区民政局关于2025年养老服务工作情况的报告",
                        "报告",
                        "特急",
                        "",
                        "1",
                        "0",
                        "",
                        "区司法局",
                        "2025-10-19",
                        "",
                        "办理中",
                        "",
                        ""));
    }

    @Test
    void theOutgoingRegisterFollowsNumbersAndIssue() {
        assertThat(rows(Direction.OUTGOING)).isEmpty();

        happened(Happenings.numbered(document));
        happened(Happenings.issued(document));

        assertThat(rows(Direction.OUTGOING)).singleElement().satisfies(row -> {
            assertThat(row.subList(0, 4)).containsExactly("营站政发〔2025〕5号", "2025-09-29", "2025-09-30", "");
            assertThat(row).contains("站前区民政局", "已印发");
        });
    }

    @Test
    void aRegisterIsBoundByDays() {
        LocalDate day = document.receivedOn();
        RegisterQuery within = new RegisterQuery(Direction.INCOMING, Optional.of(day), Optional.of(day));
        RegisterQuery before = new RegisterQuery(Direction.INCOMING, Optional.empty(), Optional.of(day.minusDays(1)));

        assertThat(bench.registers().sheet(within, 0, 50, REGISTRAR).rows()).hasSize(1);
        assertThat(bench.registers().sheet(before, 0, 50, REGISTRAR).rows()).isEmpty();
        assertThat(bench.registers()
                        .sheet(within, 0, 50, RegistrationBench.OTHER_DRAFTER)
                        .rows())
                .isEmpty();
    }

    @Test
    void returnedDocumentsStandInNoRegister() {
        bench.rules().find("R27.6", Level.RETURN, "第7项");
        bench.registration().submit(submission(RegistrationBench.report(7)), REGISTRAR);

        assertThat(rows(Direction.INCOMING)).hasSize(1);
    }

    @Test
    void aRebuildGivesTheSameTables() {
        bench.rules().find("R27.6", Level.RETURN, "第7项");
        bench.registration().submit(submission(RegistrationBench.report(7)), REGISTRAR);
        happened(Happenings.stepOpened(document));
        happened(Happenings.numbered(document));
        happened(Happenings.published(document));
        bench.happened("refusal/1", new ClassifiedRefused("drafter", 5, Instant.parse("2025-09-26T01:00:00Z")));
        List<List<Map<String, Object>>> before = dump();

        bench.platform().maintenance().rebuild(RegistrationProjection.CONSUMER);

        assertThat(dump()).isEqualTo(before);
        assertThat(before.get(0)).hasSize(2);
        assertThat(before).noneMatch(List::isEmpty);
    }

    @Test
    void whatHappenedWhileItWasAwayIsMadeUpFor() {
        bench.platform().leave(bench.projection());
        bench.platform()
                .journal("handling")
                .append(org.wenshu.api.journal.Append.by("system")
                        .to("case/" + document.documentId(), 0, Happenings.caseOpened(document)));

        bench.platform().follow(bench.projection());
        bench.platform().await();

        assertThat(row().status()).isEqualTo(Status.IN_HANDLING);
    }

    private List<List<Map<String, Object>>> dump() {
        return List.of(
                rowsOf("SELECT * FROM registration_document ORDER BY id"),
                rowsOf("SELECT * FROM registration_content ORDER BY content_hash"),
                rowsOf("SELECT * FROM registration_book ORDER BY name"),
                rowsOf("SELECT * FROM registration_refusal ORDER BY position"),
                rowsOf("SELECT * FROM registration_issue ORDER BY document_id"));
    }

    private List<Map<String, Object>> rowsOf(String query) {
        return bench.tables()
                .read(handle -> handle.createQuery(query).mapToMap().list());
    }
}
