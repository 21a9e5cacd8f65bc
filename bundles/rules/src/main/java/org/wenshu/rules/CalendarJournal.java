package org.wenshu.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;

/**
 * Tells the journal which holiday notices are at hand, each once, also those that a new version of this bundle carries.
 */
@Component(service = CalendarJournal.class)
public class CalendarJournal {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarJournal.class);
    private static final String STREAM = "rules-calendar";

    private final Calendar calendar;
    private final Journal journal;

    @Activate
    public CalendarJournal(@Reference Calendar calendar, @Reference Journal journal) {
        this.calendar = calendar;
        this.journal = journal;
    }

    /** Appends what the journal does not know yet; nothing if it knows all. */
    void record() {
        try {
            while (!recorded()) {
                LOG.debug("The calendar was told of meanwhile; looking again");
            }
        } catch (JournalException e) {
            LOG.error("The journal was not told of the calendar; it will be at the next notice or start", e);
        }
    }

    private boolean recorded() {
        List<JournalEntry> entries = journal.stream(STREAM);
        HolidayCalendar now = calendar.now();
        Map<Integer, String> known = new HashMap<>();
        entries.stream()
                .flatMap(entry -> entry.as(CalendarExtended.class).notices().stream())
                .forEach(notice -> known.put(notice.year(), notice.digest()));
        List<Notice> fresh = now.notices().stream()
                .map(notice -> new Notice(notice.year(), digest(notice)))
                .filter(notice -> !notice.digest().equals(known.get(notice.year())))
                .toList();
        if (fresh.isEmpty()) {
            return true;
        }
        try {
            journal.append(Append.by("system").to(STREAM, entries.size(), new CalendarExtended(fresh, now.version())));
            return true;
        } catch (StreamConflictException faster) {
            return false;
        }
    }

    private static String digest(HolidayNotice notice) {
        String days = notice.year() + " " + new TreeSet<>(notice.off()) + " " + new TreeSet<>(notice.work());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(days.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
