package org.wenshu.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.StorageException;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;

/**
 * Tells the journal which holiday notices are at hand, each once, also those that a new version of this bundle carries;
 * and gives back those whose text was kept, so that a notice outlives the file that it came in.
 */
@Component(service = CalendarJournal.class)
public class CalendarJournal implements NoticeBook {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarJournal.class);
    private static final String STREAM = "rules-calendar";

    private final Journal journal;
    private final ContentStore contents;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Activate
    public CalendarJournal(@Reference Journal journal, @Reference ContentStore contents) {
        this.journal = journal;
        this.contents = contents;
    }

    /** A calendar with the notices that were told of after those it has. */
    HolidayCalendar remembered(HolidayCalendar carried) {
        return new RememberedNotices(told(journal.stream(STREAM)), contents).addedTo(carried);
    }

    @Override
    public void keep(HolidayNotice notice, byte[] text) {
        try {
            kept.put(
                    digest(notice), contents.put(new ByteArrayInputStream(text)).hex());
        } catch (StorageException e) {
            LOG.error(
                    "The text of the holiday notice of {} was not kept; it will be at the next start",
                    notice.year(),
                    e);
        }
    }

    @Override
    public void record(HolidayCalendar calendar) {
        try {
            while (!recorded(calendar)) {
                LOG.debug("The calendar was told of meanwhile; looking again");
            }
        } catch (JournalException e) {
            LOG.error("The journal was not told of the calendar; it will be at the next notice or start", e);
        }
    }

    private boolean recorded(HolidayCalendar now) {
        List<JournalEntry> entries = journal.stream(STREAM);
        List<Notice> told = told(entries);
        List<Notice> fresh = now.notices().stream()
                .map(this::named)
                .filter(notice -> isNews(notice, told))
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

    private Notice named(HolidayNotice notice) {
        String digest = digest(notice);
        return new Notice(notice.year(), digest, Optional.ofNullable(kept.get(digest)));
    }

    /** Another notice than the last of its year, or one whose text is kept now and was not then. */
    private static boolean isNews(Notice notice, List<Notice> told) {
        return told.stream()
                .filter(former -> former.year() == notice.year())
                .reduce((earlier, later) -> later)
                .filter(last -> last.digest().equals(notice.digest()))
                .filter(last ->
                        last.contentHash().isPresent() || notice.contentHash().isEmpty())
                .isEmpty();
    }

    private static List<Notice> told(List<JournalEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.as(CalendarExtended.class).notices().stream())
                .toList();
    }

    /** The same for the same days, however the notice is written. */
    static String digest(HolidayNotice notice) {
        String days = notice.year() + " " + new TreeSet<>(notice.off()) + " " + new TreeSet<>(notice.work());
        return JournaledPacks.hash(days.getBytes(StandardCharsets.UTF_8));
    }
}
