package org.wenshu.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wenshu.api.organization.Capacity;

/** Whatever was recorded: nobody who is away acts, and nobody acts for somebody who acts for somebody. */
class SubstitutionPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-09-01");
    private static final Map<String, String> PAIRS = Map.of("vm1", "vm2", "vm2", "vm1", "vm3", "vm4", "vm4", "vm3");
    private static final List<String> LEADERS = List.of("mayor", "vm1", "vm2", "vm3", "vm4");

    @Property(tries = 500)
    void whoActsIsPresentInAPostOfTheirOwn(@ForAll("terms") List<Term> terms, @ForAll("days") LocalDate day) {
        Directory district = Districts.with(terms);
        for (String post : LEADERS) {
            Acting acting = district.acting(post, day);
            if (acting.capacity() == Capacity.PENDING_ARRANGEMENT) {
                assertThat(acting).isEqualTo(Acting.pending(post));
                continue;
            }
            String by = acting.actingPost().orElseThrow();
            Person person = acting.person().orElseThrow();
            assertThat(district.absent(person.id(), day)).isFalse();
            assertThat(district.holders(by, day)).contains(person);
            assertThat(acting.capacity() == Capacity.OWN).isEqualTo(by.equals(post));
        }
    }

    @Property(tries = 300)
    void theMayorIsOnlyReplacedByADelegate(@ForAll("terms") List<Term> terms, @ForAll("days") LocalDate day) {
        Acting acting = Districts.with(terms).acting("mayor", day);

        assertThat(acting.capacity()).isNotEqualTo(Capacity.ACTING_FOR);
    }

    @Property(tries = 300)
    void aViceMayorIsReplacedByOrderOrByThePair(@ForAll("terms") List<Term> terms, @ForAll("days") LocalDate day) {
        Directory district = Districts.with(terms);
        for (String post : LEADERS.subList(1, LEADERS.size())) {
            Acting acting = district.acting(post, day);
            if (acting.capacity() == Capacity.ACTING_FOR) {
                String by = acting.actingPost().orElseThrow();
                boolean ordered = district.counting(TermKind.SUBSTITUTION, day)
                        .anyMatch(term ->
                                term.subject().equals(post) && term.object().equals(by));
                boolean paired = district.counting(TermKind.AB_PAIR, day)
                        .anyMatch(term -> term.concerns(post) && term.concerns(by));
                assertThat(ordered || paired).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void aViceMayorsSubstituteIsTheOneThatArticleFiveNames(
            @ForAll("terms") List<Term> terms, @ForAll("days") LocalDate day) {
        Directory district = Districts.with(terms);
        for (String post : LEADERS.subList(1, LEADERS.size())) {
            Optional<String> expected =
                    district.absent(post, day) ? substitute(district, post, day) : Optional.of(post);

            assertThat(district.acting(post, day).actingPost()).isEqualTo(expected);
        }
    }

    /** By order, else the AB partner, else nobody; each only if there. Persons have the ids of their posts here. */
    private static Optional<String> substitute(Directory district, String post, LocalDate day) {
        Optional<String> ordered = district.counting(TermKind.SUBSTITUTION, day)
                .filter(term -> term.subject().equals(post))
                .map(Term::object)
                .findFirst()
                .filter(by -> !district.absent(by, day));
        String partner = PAIRS.get(post);
        return ordered.or(() -> Optional.of(partner).filter(by -> !district.absent(by, day)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        Arbitrary<String> leader = Arbitraries.of(LEADERS);
        Arbitrary<String> viceMayor = Arbitraries.of(LEADERS.subList(1, LEADERS.size()));
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 6);
        Arbitrary<Term> absences = Combinators.combine(leader, days(), length, Arbitraries.of(0, 0, 1))
                .as((person, from, days, late) ->
                        term(TermKind.ABSENCE, person, "HOLIDAY", from, days).approved(from.plusDays(late)));
        Arbitrary<Term> orders = Combinators.combine(viceMayor, viceMayor, days(), length)
                .filter((post, by, from, days) -> !post.equals(by))
                .as((post, by, from, days) -> term(TermKind.SUBSTITUTION, post, by, from, days));
        Arbitrary<Term> delegations = Combinators.combine(viceMayor, days(), length)
                .as((by, from, days) ->
                        term(TermKind.DELEGATION, "mayor", by, from, days).within(Set.of(Term.GENERAL)));
        return Arbitraries.oneOf(absences, absences, orders, delegations).list().ofMaxSize(8);
    }

    private static Term term(TermKind kind, String subject, String object, LocalDate from, int days) {
        String id = kind + subject + object + from + days;
        return Term.of(id, kind, subject, object, from, Optional.of(from.plusDays(days)));
    }
}
