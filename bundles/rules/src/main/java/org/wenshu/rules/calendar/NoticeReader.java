package org.wenshu.rules.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads holiday notices in the form of holiday-cn. */
public final class NoticeReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_YEAR = 2013;

    private NoticeReader() {}

    /** The notices that the bundle carries, from {@value #FIRST_YEAR} without a gap. */
    static List<HolidayNotice> carriedNotices() {
        List<HolidayNotice> notices = new ArrayList<>();
        Optional<JsonNode> file = resource("holiday-cn/" + FIRST_YEAR + ".json");
        for (int year = FIRST_YEAR; file.isPresent(); year++, file = resource("holiday-cn/" + year + ".json")) {
            notices.addAll(notice(file.get()).stream().toList());
        }
        return notices;
    }

    /** The statutory holidays for the years after the last notice. */
    static StatutoryHolidays carriedStatutoryHolidays() {
        JsonNode file = resource("statutory.json").orElseThrow();
        Set<MonthDay> everyYear = new HashSet<>();
        file.path("everyYear").forEach(day -> everyYear.add(MonthDay.parse("--" + day.asText())));
        Set<LocalDate> lunar = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        file.path("lunar").properties().forEach(year -> {
            years.add(Integer.valueOf(year.getKey()));
            year.getValue().forEach(day -> lunar.add(LocalDate.parse(day.asText())));
        });
        return new StatutoryHolidays(everyYear, lunar, years);
    }

    /**
     * Reads the notice of a year.
     *
     * @return empty if the file names no paper: the notice was not out when the file was made
     * @throws IOException if it cannot be read, or has another form
     */
    public static Optional<HolidayNotice> read(InputStream content) throws IOException {
        try {
            return notice(JSON.readTree(content));
        } catch (DateTimeException e) {
            throw new IOException(e);
        }
    }

    private static Optional<HolidayNotice> notice(JsonNode file) {
        if (file.path("papers").isEmpty()) {
            return Optional.empty();
        }
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        file.path("days").forEach(day -> (day.path("isOffDay").asBoolean() ? off : work)
                .add(LocalDate.parse(day.path("date").asText())));
        return Optional.of(new HolidayNotice(file.path("year").asInt(), off, work));
    }

    private static Optional<JsonNode> resource(String name) {
        try (InputStream in = NoticeReader.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own " + name + " cannot be read", e);
        }
    }
}
