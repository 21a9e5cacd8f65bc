package org.wenshu.registration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wenshu.registration.similar.Fingerprint;

/**
 * A document of the same batch that says nearly the same as another: no table shows it yet.
 *
 * @param number what people call it by; empty if it has none but the one that it will get when it is registered
 * @param percent how much the two have in common
 */
record Nearby(Optional<String> number, int percent) {

    /** The nearest of the documents that are about to be registered. */
    static Optional<Nearby> of(Optional<Fingerprint> print, List<Batch.Member> members) {
        return print.flatMap(mine -> members.stream()
                .filter(member -> member.entry().standing().isEmpty())
                .flatMap(member -> member.readied().fingerprint().filter(mine::isAlike).stream()
                        .map(other -> new Nearby(member.entry().document().documentNumber(), mine.percent(other))))
                .max(Comparator.comparingInt(Nearby::percent)));
    }
}
