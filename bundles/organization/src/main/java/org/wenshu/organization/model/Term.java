package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that holds from one day until another.
 *
 * @param id unique in the organization
 * @param subject an id; of what, says the kind
 * @param object an id or a word; of what, says the kind
 * @param from the first day
 * @param until the last day; empty while no end is known
 * @param scope the matters a delegation names; empty for other kinds
 * @param basis the paper it rests on, such as the number of an appointment letter; may be blank in a seed
 * @param approvedOn the day an absence was approved; empty for other kinds
 */
public record Term(
        String id,
        TermKind kind,
        String subject,
        String object,
        LocalDate from,
        Optional<LocalDate> until,
        Set<String> scope,
        String basis,
        Optional<LocalDate> approvedOn) {

    /** The scope of a delegation that covers the government's work in general (主持区政府工作). */
    public static final String GENERAL = "GENERAL";

    /** Earlier beginnings first. */
    public static final Comparator<Term> BY_BEGINNING =
            Comparator.comparing(Term::from).thenComparing(Term::id);

    public Term {
        scope = Set.copyOf(scope);
    }

    /** A term without scope and approval. */
    public static Term of(
            String id, TermKind kind, String subject, String object, LocalDate from, Optional<LocalDate> until) {
        return new Term(id, kind, subject, object, from, until, Set.of(), "", Optional.empty());
    }

    public Term basedOn(String paper) {
        return new Term(id, kind, subject, object, from, until, scope, paper, approvedOn);
    }

    public Term within(Set<String> matters) {
        return new Term(id, kind, subject, object, from, until, matters, basis, approvedOn);
    }

    public Term approved(LocalDate on) {
        return new Term(id, kind, subject, object, from, until, scope, basis, Optional.of(on));
    }

    public Term ended(LocalDate lastDay) {
        return new Term(id, kind, subject, object, from, Optional.of(lastDay), scope, basis, approvedOn);
    }

    /** Whether the day lies in the term; says nothing about approval. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the term has effect on a day: an absence has none before it was approved (Article 41). */
    public boolean counts(LocalDate day) {
        boolean approved = approvedOn.map(on -> !day.isBefore(on)).orElse(kind != TermKind.ABSENCE);
        return covers(day) && approved;
    }

    /** The days on which an absence has effect; empty if there is none or no end is known. */
    public Optional<Days> effect() {
        return approvedOn
                .flatMap(on -> until.map(last -> new Days(on.isAfter(from) ? on : from, last)))
                .filter(days -> !days.last().isBefore(days.first()));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(LocalDate first, Optional<LocalDate> last) {
        boolean startsBefore = last.map(end -> !from.isAfter(end)).orElse(true);
        boolean endsAfter = until.map(end -> !end.isBefore(first)).orElse(true);
        boolean empty = until.map(end -> end.isBefore(from)).orElse(false);
        return startsBefore && endsAfter && !empty;
    }

    /** Whether the post is one of the two. */
    public boolean concerns(String post) {
        return subject.equals(post) || object.equals(post);
    }

    /** Of two posts, the one that is not this. */
    public String other(String post) {
        return subject.equals(post) ? object : subject;
    }

    /** The scope in a fixed order. */
    public Set<String> sortedScope() {
        return new TreeSet<>(scope);
    }
}
