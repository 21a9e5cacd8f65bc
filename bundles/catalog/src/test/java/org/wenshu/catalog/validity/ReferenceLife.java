package org.wenshu.catalog.validity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;

/** What the status of a document is, told day after day: slow, and too simple to be wrong. */
public final class ReferenceLife {

    private ReferenceLife() {}

    /** The status on every day from a day on which nothing has happened yet. */
    public static Map<LocalDate, EntryStatus> told(
            LocalDate first,
            int days,
            LocalDate effectiveOn,
            Optional<LocalDate> lastDay,
            List<ValidityChanged> changes) {
        Optional<LocalDate> last = lastDay;
        for (ValidityChanged change : changes) {
            if (change.change() == ValidityChange.EXTENDED) {
                last = change.day();
            } else if (change.change() == ValidityChange.LAPSED) {
                LocalDate before = change.day().orElseThrow().minusDays(1);
                last = last.filter(before::isAfter).or(() -> Optional.of(before));
            }
        }
        List<ValidityChanged> revoked = changes.stream()
                .filter(change -> change.change() == ValidityChange.REVOKED)
                .limit(1)
                .toList();
        boolean never = revoked.stream().anyMatch(change -> change.day().isEmpty());
        Map<LocalDate, EntryStatus> told = new LinkedHashMap<>();
        EntryStatus status = never ? EntryStatus.REVOKED : EntryStatus.NOT_YET_EFFECTIVE;
        for (LocalDate today = first; told.size() < days; today = today.plusDays(1)) {
            boolean ended = status == EntryStatus.EXPIRED || status == EntryStatus.REPEALED;
            if (status == EntryStatus.REVOKED || happens(revoked, ValidityChange.REVOKED, today)) {
                status = EntryStatus.REVOKED;
            } else if (!ended && last.equals(Optional.of(today.minusDays(1)))) {
                status = EntryStatus.EXPIRED;
            } else if (!ended && happens(changes, ValidityChange.REPEALED, today)) {
                status = EntryStatus.REPEALED;
            } else if (!ended && !today.isBefore(effectiveOn)) {
                status = happened(changes, today) ? EntryStatus.AMENDED : EntryStatus.IN_FORCE;
            }
            told.put(today, status);
        }
        return told;
    }

    private static boolean happens(List<ValidityChanged> changes, ValidityChange kind, LocalDate today) {
        return changes.stream()
                .anyMatch(change -> change.change() == kind && change.day().equals(Optional.of(today)));
    }

    /** Tells whether the text was changed up to today. */
    private static boolean happened(List<ValidityChanged> changes, LocalDate today) {
        return changes.stream()
                .filter(change -> change.change() == ValidityChange.AMENDED)
                .anyMatch(change -> !change.day().orElseThrow().isAfter(today));
    }
}
