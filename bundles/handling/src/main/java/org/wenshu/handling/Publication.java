package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;

/**
 * How a document is made public.
 *
 * @param publishedOn the day; empty: today
 * @param effectiveOn the day it comes into force; empty: the day of publication
 * @param expiresOn the last day it is valid; empty if it has no end, or the years say it
 * @param validityYears how many years it is valid; empty if it has no end, or the last day is given
 * @param documentKind for documents that were registered without a kind
 * @param interpretations where material is to be found that explains the document (解读)
 * @param interpretationWaiver why there is none; blank if there is
 */
public record Publication(
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> expiresOn,
        Optional<Integer> validityYears,
        Optional<DocumentKind> documentKind,
        List<String> interpretations,
        String interpretationWaiver) {

    public Publication {
        interpretations = List.copyOf(interpretations);
    }

    private static final int LONGEST = 30;

    LocalDate effective(LocalDate published) {
        return effectiveOn.orElse(published);
    }

    /** The last day of validity. A validity of N years from day D ends on the day before D, N years on. */
    Optional<LocalDate> lastDay(LocalDate effective) {
        if (expiresOn.isPresent() && validityYears.isPresent()) {
            throw Refusal.of(422, "validity-twice");
        }
        validityYears.filter(years -> years < 1 || years > LONGEST).ifPresent(years -> {
            throw Refusal.of(422, "validity-out-of-range", Integer.toString(LONGEST));
        });
        expiresOn.filter(day -> day.isBefore(effective)).ifPresent(day -> {
            throw Refusal.of(422, "expires-too-early", effective, day);
        });
        return expiresOn.or(
                () -> validityYears.map(years -> effective.plusYears(years).minusDays(1)));
    }
}
