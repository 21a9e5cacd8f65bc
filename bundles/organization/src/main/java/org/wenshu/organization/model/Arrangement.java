package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;

/**
 * A post whose holder is away while nobody may act for it: somebody has to be arranged, Article 5.
 *
 * @param from the first day without anybody
 * @param until the last one, as far as it was looked at
 * @param rule what asks for it: R5.3 for the mayor, R5.6 for vice mayors, R30.6 for principals
 */
public record Arrangement(Post post, LocalDate from, LocalDate until, String rule) {

    /** What is missing on the days from the first to the last, in the order of the organization. */
    public static List<Arrangement> missing(Directory directory, LocalDate first, LocalDate last) {
        return directory.posts().stream()
                .filter(post -> post.rank() != Rank.STAFF)
                .flatMap(post -> of(directory, post, first, last).stream())
                .toList();
    }

    private static List<Arrangement> of(Directory directory, Post post, LocalDate first, LocalDate last) {
        List<Arrangement> spans = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean nobody = nobodyActs(directory, post, day);
            if (nobody && since.isEmpty()) {
                since = Optional.of(day);
            }
            if (!nobody && since.isPresent()) {
                spans.add(new Arrangement(post, since.get(), day.minusDays(1), rule(post)));
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> spans.add(new Arrangement(post, from, last, rule(post))));
        return spans;
    }

    /** A vacant post waits for an appointment, not for a substitute. */
    private static boolean nobodyActs(Directory directory, Post post, LocalDate day) {
        return directory.acting(post.id(), day).capacity() == Capacity.PENDING_ARRANGEMENT
                && !directory.holders(post.id(), day).isEmpty();
    }

    private static String rule(Post post) {
        return switch (post.rank()) {
            case MAYOR -> "R5.3";
            case VICE_MAYOR -> "R5.6";
            case OFFICE_DIRECTOR, PRINCIPAL, STAFF -> "R30.6";
        };
    }
}
