package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Rank;

/**
 * Who acts for a post, Article 5: the holder; else for the mayor the delegate; else whom an order names; else the other
 * one of the AB pair. A substitute is always present himself: nobody stands in for a stand-in (no chains), and nobody
 * else is picked silently. An order whose substitute is away counts as none.
 */
final class Substitution {

    private final Directory directory;

    Substitution(Directory directory) {
        this.directory = directory;
    }

    Acting acting(String post, String matter, LocalDate on) {
        return present(post, on)
                .map(person -> Acting.by(post, post, person, Capacity.OWN))
                .or(() -> standIn(post, matter, on))
                .orElseGet(() -> Acting.pending(post));
    }

    /** Whether somebody stands in for a post in its work in general, or in a matter that a delegation names. */
    boolean standsIn(String person, String post, LocalDate on) {
        Stream<String> named = directory.counting(TermKind.DELEGATION, post, on).flatMap(term -> term.scope().stream());
        return Stream.concat(Stream.of(Term.GENERAL), named)
                .map(matter -> acting(post, matter, on))
                .anyMatch(acting ->
                        acting.isStandIn() && acting.person().map(Person::id).equals(Optional.of(person)));
    }

    private Optional<Acting> standIn(String post, String matter, LocalDate on) {
        if (directory.rank(post).equals(Optional.of(Rank.MAYOR))) {
            return delegate(post, matter, on).flatMap(by -> act(post, by, Capacity.DELEGATED, on));
        }
        return ordered(post, on)
                .flatMap(by -> act(post, by, Capacity.ACTING_FOR, on))
                .or(() -> partner(post, on).flatMap(by -> act(post, by, Capacity.ACTING_FOR, on)));
    }

    private Optional<Acting> act(String post, String by, Capacity capacity, LocalDate on) {
        return present(by, on).map(person -> Acting.by(post, by, person, capacity));
    }

    private Optional<Person> present(String post, LocalDate on) {
        return directory.holders(post, on).stream()
                .filter(person -> !directory.absent(person.id(), on))
                .findFirst();
    }

    private Optional<String> delegate(String post, String matter, LocalDate on) {
        return directory
                .counting(TermKind.DELEGATION, post, on)
                .filter(term -> term.scope().contains(matter))
                .map(Term::object)
                .findFirst();
    }

    private Optional<String> ordered(String post, LocalDate on) {
        return directory
                .counting(TermKind.SUBSTITUTION, post, on)
                .map(Term::object)
                .findFirst();
    }

    private Optional<String> partner(String post, LocalDate on) {
        return directory
                .counting(TermKind.AB_PAIR, on)
                .filter(term -> term.concerns(post))
                .map(term -> term.other(post))
                .findFirst();
    }
}
