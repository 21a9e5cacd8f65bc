package org.wenshu.catalog.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.ValidityChanged;

/**
 * The dated facts of a document's life.
 *
 * @param effectiveOn the first day in force
 * @param expiresOn the last day in force; empty if it has no end
 * @param amendedOn the first day of its first changed text
 * @param repealedOn the first day without effect
 */
public record Validity(
        LocalDate publishedOn,
        LocalDate effectiveOn,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> amendedOn,
        Optional<LocalDate> repealedOn,
        Optional<Revocation> revocation) {

    private static final int MONTHS_AHEAD = 6;

    /** What is known at publication. */
    public static Validity published(LocalDate publishedOn, LocalDate effectiveOn, Optional<LocalDate> expiresOn) {
        return new Validity(publishedOn, effectiveOn, expiresOn, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same changes of a document with other days. */
    public Validity dated(LocalDate published, LocalDate effective, Optional<LocalDate> expires) {
        return new Validity(published, effective, expires, amendedOn, repealedOn, revocation);
    }

    /** The facts after a change. What came first stays the first: nothing is amended, repealed or revoked anew. */
    public Validity with(ValidityChanged changed) {
        Optional<LocalDate> day = changed.day();
        return switch (changed.change()) {
            case EXTENDED -> new Validity(publishedOn, effectiveOn, day, amendedOn, repealedOn, revocation);
            case AMENDED ->
                new Validity(publishedOn, effectiveOn, expiresOn, earlier(amendedOn, day), repealedOn, revocation);
            case REPEALED ->
                new Validity(publishedOn, effectiveOn, expiresOn, amendedOn, earlier(repealedOn, day), revocation);
            case REVOKED ->
                new Validity(
                        publishedOn,
                        effectiveOn,
                        expiresOn,
                        amendedOn,
                        repealedOn,
                        revocation.or(() -> Optional.of(new Revocation(changed.decidedOn(), day))));
            case LAPSED -> dated(publishedOn, effectiveOn, earlier(expiresOn, day.map(first -> first.minusDays(1))));
        };
    }

    /** The status on a day, as the law sees it today: what was revoked from the beginning never was in force. */
    public EntryStatus statusOn(LocalDate day) {
        return revocation.filter(revoked -> revoked.reaches(day)).isPresent() ? EntryStatus.REVOKED : unrevokedOn(day);
    }

    private EntryStatus unrevokedOn(LocalDate day) {
        boolean expired = expiresOn.filter(day::isAfter).isPresent();
        boolean repealedInTime = repealedOn
                .filter(from -> expiresOn.filter(from::isAfter).isEmpty())
                .filter(from -> !day.isBefore(from))
                .isPresent();
        if (repealedInTime) {
            return EntryStatus.REPEALED;
        }
        if (expired) {
            return EntryStatus.EXPIRED;
        }
        if (day.isBefore(effectiveOn)) {
            return EntryStatus.NOT_YET_EFFECTIVE;
        }
        return amendedOn.filter(from -> !day.isBefore(from)).isPresent() ? EntryStatus.AMENDED : EntryStatus.IN_FORCE;
    }

    /**
     * The changes of status after publication, in order. A revocation from the beginning stands at the day of its
     * decision: until then everybody saw another status.
     */
    public List<Turn> turns() {
        Optional<LocalDate> end = revocation.filter(r -> r.from().isEmpty()).map(Revocation::decidedOn);
        List<Turn> turns = new ArrayList<>();
        EntryStatus last = seenOn(publishedOn);
        List<LocalDate> days = days().filter(day -> day.isAfter(publishedOn))
                .filter(day -> end.filter(decided -> !day.isBefore(decided)).isEmpty())
                .sorted()
                .distinct()
                .toList();
        for (LocalDate day : days) {
            EntryStatus status = seenOn(day);
            if (status != last) {
                turns.add(new Turn(day, status));
                last = status;
            }
        }
        end.ifPresent(decided -> turns.add(new Turn(decided, EntryStatus.REVOKED)));
        return List.copyOf(turns);
    }

    private EntryStatus seenOn(LocalDate day) {
        return revocation
                        .flatMap(Revocation::from)
                        .filter(from -> !day.isBefore(from))
                        .isPresent()
                ? EntryStatus.REVOKED
                : unrevokedOn(day);
    }

    /** The days on which its status may turn, in any order. */
    public Stream<LocalDate> days() {
        return Stream.of(
                        Optional.of(effectiveOn),
                        amendedOn,
                        repealedOn,
                        expiresOn.map(last -> last.plusDays(1)),
                        revocation.flatMap(Revocation::from))
                .flatMap(Optional::stream);
    }

    /** The day from which its end is reminded of: six months before it, but not before publication. */
    public Optional<LocalDate> remindedFrom() {
        return expiresOn
                .map(last -> last.plusDays(1).minusMonths(MONTHS_AHEAD).minusDays(1))
                .map(day -> day.isBefore(publishedOn) ? publishedOn : day);
    }

    /** Tells whether its end is ahead and has to be reminded of on a day. */
    public boolean expiringOn(LocalDate day) {
        boolean endsEarlier = repealedOn.isPresent();
        return aliveOn(day)
                && !endsEarlier
                && remindedFrom().filter(from -> !day.isBefore(from)).isPresent();
    }

    /** Tells whether it is in force on a day or is to be. */
    public boolean aliveOn(LocalDate day) {
        EntryStatus status = statusOn(day);
        return status.inForce() || status == EntryStatus.NOT_YET_EFFECTIVE;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
