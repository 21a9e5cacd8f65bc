package org.wenshu.api.rules;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Holiday notices of more years are at hand, or corrected ones. Whoever keeps deadlines that were counted provisionally
 * counts them anew, by {@link Rules#deadline(String, java.time.LocalDate, String)} under the pack that they cite.
 *
 * @param notices the notices that are new
 * @param calendarVersion the years that are at hand now, such as {@code holiday-cn 2013-2027}
 */
@EventType(CalendarExtended.TYPE)
public record CalendarExtended(List<Notice> notices, String calendarVersion) implements Event {

    public static final String TYPE = "rules.CalendarExtended";

    public CalendarExtended {
        notices = List.copyOf(notices);
    }

    /** Whether a notice of a year is among them. */
    public boolean reaches(int year) {
        return notices.stream().anyMatch(notice -> notice.year() == year);
    }

    /**
     * The notice of a year.
     *
     * @param digest SHA-256 of its days, in hexadecimal; another one for a corrected notice
     * @param contentHash its text in the content store; empty for those that a bundle carries and in older entries
     */
    public record Notice(int year, String digest, Optional<String> contentHash) {

        public Notice {
            contentHash = contentHash == null ? Optional.empty() : contentHash;
        }

        /** A notice whose text is not kept. */
        public Notice(int year, String digest) {
            this(year, digest, Optional.empty());
        }
    }
}
