package org.wenshu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.CalendarExtended.Notice;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.StorageException;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;
import org.wenshu.rules.calendar.NoticeReader;

/** Notices that the journal was told of, with the texts that were kept. */
final class RememberedNotices {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedNotices.class);

    private final List<Notice> told;
    private final ContentStore contents;

    RememberedNotices(List<Notice> told, ContentStore contents) {
        this.told = told;
        this.contents = contents;
    }

    /** The calendar with the last notice of each year, unless the calendar itself has a later one. */
    HolidayCalendar addedTo(HolidayCalendar carried) {
        HolidayCalendar calendar = carried;
        for (int year : told.stream().map(Notice::year).distinct().toList()) {
            List<Notice> ofYear =
                    told.stream().filter(notice -> notice.year() == year).toList();
            if (outdates(ofYear, carried)) {
                Optional<HolidayNotice> last =
                        ofYear.get(ofYear.size() - 1).contentHash().flatMap(this::read);
                calendar = last.map(calendar::with).orElse(calendar);
            }
        }
        return calendar;
    }

    /** A notice that a bundle carries is outdated by one that came when the journal knew it already. */
    private static boolean outdates(List<Notice> told, HolidayCalendar carried) {
        Optional<String> own = carried.notices().stream()
                .filter(notice -> notice.year() == told.get(0).year())
                .map(CalendarJournal::digest)
                .findFirst();
        return own.map(digest ->
                        told.stream().anyMatch(notice -> notice.digest().equals(digest)))
                .orElse(true);
    }

    private Optional<HolidayNotice> read(String hash) {
        try (InputStream in = contents.open(new ContentHash(hash))) {
            return NoticeReader.read(in);
        } catch (IOException | StorageException e) {
            LOG.error("The holiday notice {} that was kept cannot be read", hash, e);
            return Optional.empty();
        }
    }
}
