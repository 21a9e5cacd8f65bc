package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.journal.testing.JournalBench;

class CalendarJournalTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private JournalBench bench;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tellsOfTheCarriedNoticesOnce() {
        start();
        bench.restart();
        start();

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.reaches(2013)).isTrue();
            assertThat(event.reaches(2026)).isTrue();
            assertThat(event.calendarVersion()).isEqualTo("holiday-cn 2013-2026");
        });
    }

    @Test
    void tellsOfADroppedNoticeOnceAlsoAfterARestart() throws IOException {
        DeployedNotices notices = start();

        notices.install(notice("2027-01-01"));
        notices.update(notice("2027-01-01"));
        start();

        assertThat(events()).hasSize(2);
        assertThat(events().get(1).notices()).extracting(Notice::year).containsExactly(2027);
        assertThat(events().get(1).calendarVersion()).isEqualTo("holiday-cn 2013-2027");
    }

    @Test
    void tellsOfACorrectedNotice() throws IOException {
        DeployedNotices notices = start();
        notices.install(notice("2027-01-01"));

        notices.update(notice("2027-01-04"));

        assertThat(events()).hasSize(3);
        assertThat(events().get(2).reaches(2027)).isTrue();
        assertThat(events().get(2).reaches(2026)).isFalse();
    }

    @Test
    void whatIsNoNoticeIsNotToldOf() throws IOException {
        DeployedNotices notices = start();

        notices.install(Files.writeString(folder.resolve("2027.holidays.json"), "not json")
                .toFile());

        assertThat(events()).hasSize(1);
    }

    private DeployedNotices start() {
        Calendar calendar = new Calendar();
        CalendarJournal journal = new CalendarJournal(calendar, bench.journal("rules"));
        return new DeployedNotices(calendar, journal::record, Optional.of(folder));
    }

    private File notice(String off) throws IOException {
        String text = "{\"year\":2027,\"papers\":[\"x\"],\"days\":[{\"date\":\"" + off + "\",\"isOffDay\":true}]}";
        return Files.writeString(folder.resolve("2027.holidays.json"), text).toFile();
    }

    private List<CalendarExtended> events() {
        return bench.journal("rules").stream("rules-calendar").stream()
                .map(entry -> entry.as(CalendarExtended.class))
                .toList();
    }
}
