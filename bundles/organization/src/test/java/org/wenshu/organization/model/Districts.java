package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.organization.seed.SeedSource;

/** The demonstration district with a few more terms. */
public final class Districts {

    private static final State DEMO = SeedSource.demo();

    private Districts() {}

    public static Directory demo() {
        return with();
    }

    public static Directory with(Term... more) {
        return with(List.of(more));
    }

    public static Directory with(List<Term> more) {
        List<Term> terms = new ArrayList<>(DEMO.terms());
        terms.addAll(more);
        return new Directory(new State(1, DEMO.organs(), DEMO.posts(), DEMO.persons(), terms, DEMO.logins()));
    }

    public static Term away(String person, String from, String until) {
        return awayUnapproved(person, from, until).approved(LocalDate.parse(from));
    }

    static Term awayUnapproved(String person, String from, String until) {
        return term(TermKind.ABSENCE, person, "BUSINESS_TRIP", from, until);
    }

    static Term order(String post, String substitute, String from, String until) {
        return term(TermKind.SUBSTITUTION, post, substitute, from, until);
    }

    static Term delegation(String delegate, String from, String until, String... scope) {
        return term(TermKind.DELEGATION, "mayor", delegate, from, until).within(Set.of(scope));
    }

    private static Term term(TermKind kind, String subject, String object, String from, String until) {
        String id = kind + "-" + subject + "-" + from;
        return Term.of(id, kind, subject, object, LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
    }
}
