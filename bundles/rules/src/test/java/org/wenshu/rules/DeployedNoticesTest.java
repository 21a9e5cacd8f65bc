package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.WorkingDays.Count;
import org.wenshu.api.rules.WorkingDays.Unit;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;

class DeployedNoticesTest {

    private static final NoticeBook NOBODY = new NoticeBook() {
        @Override
        public void keep(HolidayNotice notice, byte[] text) {
            // This test is about the calendar alone.
        }

        @Override
        public void record(HolidayCalendar calendar) {
            // This test is about the calendar alone.
        }
    };

    @TempDir
    private Path folder;

    private final Calendar calendar = new Calendar();

    @Test
    void aNoticeEndsWhatWasProvisional() throws IOException {
        DeployedNotices notices = new DeployedNotices(calendar, NOBODY, Optional.empty());
        assertThat(count().provisional()).isTrue();

        notices.install(
                write(
                        """
                {"year":2027,"papers":["https://www.gov.cn/x"],"days":[
                 {"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-02","isOffDay":false}]}"""));

        assertThat(count().provisional()).isFalse();
        assertThat(count().date()).isEqualTo("2027-01-06");
        assertThat(count().calendarVersion()).isEqualTo("holiday-cn 2013-2027");
    }

    @Test
    void readsWhatIsThereAtTheStart() throws IOException {
        write("{\"year\":2027,\"papers\":[\"x\"],\"days\":[]}");

        new DeployedNotices(calendar, NOBODY, Optional.of(folder));

        assertThat(calendar.noticed(2027)).isTrue();
    }

    @Test
    void aFileWithoutPaperOrWithAnotherFormChangesNothing() throws IOException {
        DeployedNotices notices = new DeployedNotices(calendar, NOBODY, Optional.empty());

        notices.install(write("{\"year\":2027,\"papers\":[],\"days\":[]}"));
        notices.update(write("{\"year\":2027,\"papers\":[\"x\"],\"days\":[{\"date\":\"soon\"}]}"));
        notices.update(write("not json"));

        assertThat(calendar.noticed(2027)).isFalse();
    }

    @Test
    void handlesNoticesAlone() {
        DeployedNotices notices = new DeployedNotices(calendar, NOBODY, Optional.empty());

        assertThat(notices.canHandle(new File("2027.holidays.json"))).isTrue();
        assertThat(notices.canHandle(new File("2027.json"))).isFalse();
    }

    private Count count() {
        return calendar.count(LocalDate.parse("2026-12-28"), 7, Unit.WORKING);
    }

    private File write(String text) throws IOException {
        return Files.writeString(folder.resolve("2027.holidays.json"), text).toFile();
    }
}
