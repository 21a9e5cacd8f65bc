package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;
import org.wenshu.rules.calendar.NoticeReader;

class CalendarJournalTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private JournalBench bench;
    private Calendar calendar;

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

    @Test
    void aNoticeOutlivesItsFile() throws IOException {
        DeployedNotices notices = start();
        File file = notice("2027-01-04");
        notices.install(file);
        notices.uninstall(file);
        Files.delete(file.toPath());

        bench.restart();
        start();

        assertThat(calendar.noticed(2027)).isTrue();
        assertThat(calendar.working(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(calendar.now().version()).isEqualTo("holiday-cn 2013-2027");
        assertThat(events()).hasSize(2);
        String hash = events().get(1).notices().get(0).contentHash().orElseThrow();
        assertThat(bench.content().verify(new ContentHash(hash))).isTrue();
    }

    @Test
    void theLastNoticeOfAYearIsRemembered() throws IOException {
        DeployedNotices notices = start();
        notices.install(notice("2027-01-04"));
        notices.install(notice("2027-01-05"));
        notices.install(correction());

        start(Optional.empty());

        assertThat(calendar.working(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(calendar.working(LocalDate.of(2027, 1, 5))).isFalse();
        assertThat(calendar.working(LocalDate.of(2025, 10, 9))).isFalse();
    }

    @Test
    void aNoticeThatANewVersionCarriesIsNotOutdatedByAnEarlierOne() {
        HolidayNotice early = new HolidayNotice(2026, Set.of(LocalDate.of(2026, 1, 5)), Set.of());
        CalendarJournal journal = new CalendarJournal(bench.journal("rules"), bench.content());
        journal.keep(early, "{\"year\":2026,\"papers\":[\"x\"],\"days\":[]}".getBytes(StandardCharsets.UTF_8));
        journal.record(HolidayCalendar.carried().with(early));

        start(Optional.empty());

        assertThat(calendar.working(LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(calendar.working(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void aNoticeWhoseTextIsLostIsLeftOut() throws IOException {
        bench.journal("rules")
                .append(Append.by("system")
                        .to(
                                "rules-calendar",
                                0,
                                new CalendarExtended(
                                        List.of(new Notice(2027, "x", Optional.of("0".repeat(64)))), "holiday-cn")));

        start(Optional.empty());

        assertThat(calendar.noticed(2027)).isFalse();
    }

    @Test
    void theTextOfANoticeThatWasToldOfWithoutItIsKeptLater() throws IOException {
        start();
        File file = notice("2027-01-01");
        HolidayNotice notice =
                NoticeReader.read(Files.newInputStream(file.toPath())).orElseThrow();
        bench.journal("rules")
                .append(Append.by("system")
                        .to(
                                "rules-calendar",
                                1,
                                new CalendarExtended(
                                        List.of(new Notice(2027, CalendarJournal.digest(notice))), "holiday-cn")));

        start();
        start();

        assertThat(events()).hasSize(3);
        assertThat(events().get(2).notices().get(0).contentHash()).isPresent();
    }

    private File correction() throws IOException {
        String text = "{\"year\":2025,\"papers\":[\"x\"],\"days\":[{\"date\":\"2025-10-09\",\"isOffDay\":true}]}";
        return Files.writeString(folder.resolve("2025.holidays.json"), text).toFile();
    }

    private DeployedNotices start() {
        return start(Optional.of(folder));
    }

    private DeployedNotices start(Optional<Path> deploy) {
        CalendarJournal journal = new CalendarJournal(bench.journal("rules"), bench.content());
        calendar = new Calendar(journal);
        return new DeployedNotices(calendar, journal, deploy);
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
