package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.handling.HandlingStep.Window;
import org.wenshu.handling.event.DeadlinesRecounted;
import org.wenshu.handling.event.DeadlinesSet;

class CalendarFollowingTest {

    private static final String STREAM = "case/doc-1";

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
        desk.register(Documents.s01());
        desk.accept("doc-1", "2025-12-22");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNoticeMovesTheWindowOfAReviewAndEndsItsBeingProvisional() {
        assertThat(window().due()).isEqualTo("2026-01-12");
        assertThat(window().provisional()).isTrue();

        publish2026();

        assertThat(window().due()).isEqualTo("2026-01-14");
        assertThat(window().provisional()).isFalse();
        assertThat(recounts()).isEqualTo(1);
    }

    @Test
    void aNoticeMovesPeriodsOfTheWholeCase() {
        LocalDate start = LocalDate.parse("2025-12-26");
        desk.append(STREAM, new DeadlinesSet("doc-1", List.of(desk.pack.deadline(PeriodNames.DISCLOSURE, start))));

        publish2026();

        assertThat(desk.tables.deadlines("doc-1"))
                .filteredOn(kept -> kept.step() == 0)
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.deadline().provisional()).isFalse();
                    assertThat(kept.deadline().date()).isEqualTo("2026-01-27");
                });
    }

    @Test
    void whatWasCertainStaysAndTheSameNoticeTwiceDoesNothing() {
        publish2026();
        extended(2026);
        assertThat(recounts()).isEqualTo(1);

        desk.accept("doc-1", "2025-09-26");
        extended(2025);

        assertThat(recounts()).isEqualTo(1);
    }

    @Test
    void aNoticeOfAnotherYearDoesNothing() {
        extended(2024);

        assertThat(recounts()).isZero();
    }

    @Test
    void aRebuildGivesTheSameTables() {
        publish2026();
        List<CaseDeadline> before = desk.tables.deadlines("doc-1");

        desk.bench.maintenance().rebuild("handling");

        assertThat(desk.tables.deadlines("doc-1")).isEqualTo(before);
        assertThat(window().due()).isEqualTo("2026-01-14");
    }

    private void publish2026() {
        desk.pack.almanac.publish(2026, List.of("2026-01-01", "2026-01-02"), List.of());
        extended(2026);
    }

    private void extended(int year) {
        desk.append("rules-calendar", new CalendarExtended(List.of(new Notice(year, "digest")), "almanac " + year));
    }

    private Window window() {
        return desk.tables.steps("doc-1").get(0).window().orElseThrow();
    }

    private long recounts() {
        return desk.journal().stream(STREAM).stream()
                .filter(entry -> entry.type().equals(DeadlinesRecounted.TYPE))
                .count();
    }
}
