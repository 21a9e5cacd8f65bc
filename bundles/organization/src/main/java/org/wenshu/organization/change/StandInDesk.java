package org.wenshu.organization.change;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** The mayor's delegations (委托) and orders who stands in for whom (安排代行), Article 5. */
public final class StandInDesk {

    private static final Pattern MATTER = Pattern.compile("GENERAL|[0-9A-Za-z.]{1,6}");

    private final Changes changes;

    StandInDesk(Changes changes) {
        this.changes = changes;
    }

    /**
     * Records that the mayor delegates while away.
     *
     * @param delegate a vice mayor's post
     * @param scope {@link Term#GENERAL}, rows of the signatory matrix, or both; at least one
     * @return the delegation's id
     */
    public String delegate(Caller caller, String delegate, Period period, Set<String> scope, Basis basis) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireMayorInPerson(basis);
        requireNotPast(period);
        Post by = viceMayor(directory, delegate);
        Post mayor = mayor(directory);
        if (scope.isEmpty()
                || !scope.stream().allMatch(word -> MATTER.matcher(word).matches())) {
            throw new ChangeRefusedException(Kind.INVALID, "scope");
        }
        requireUndelegated(directory, mayor, period, scope);
        requirePresent(directory, by, period);
        return begin(
                caller,
                directory,
                term(directory, TermKind.DELEGATION, mayor, by, period)
                        .within(scope)
                        .basedOn(basis.text()));
    }

    /**
     * Records who stands in for a post while its holder is away: for a vice mayor another vice mayor, by order of the
     * mayor; for other posts one of the same organ, by written designation.
     *
     * @return the order's id
     */
    public String order(Caller caller, String post, String substitute, Period period, Basis basis) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireMayorOrOffice(basis);
        Post away = Changes.post(directory, post);
        Post by = Changes.post(directory, substitute);
        if (away.rank() == Rank.MAYOR) {
            throw new ChangeRefusedException(Kind.INVALID, "delegateInstead");
        }
        boolean peer = away.rank() == Rank.VICE_MAYOR
                ? by.rank() == Rank.VICE_MAYOR
                : by.organ().equals(away.organ()) && by.rank().compareTo(Rank.VICE_MAYOR) < 0;
        if (!peer || by.id().equals(away.id())) {
            throw new ChangeRefusedException(Kind.INVALID, "peer", away.title());
        }
        requireNotPast(period);
        requireFree(directory, away, period);
        requirePresent(directory, by, period);
        return begin(
                caller,
                directory,
                term(directory, TermKind.SUBSTITUTION, away, by, period).basedOn(basis.text()));
    }

    private String begin(Caller caller, Directory directory, Term term) {
        changes.record(caller, directory, List.of(new TermBegun(term)));
        return term.id();
    }

    private static Term term(Directory directory, TermKind kind, Post of, Post to, Period period) {
        return Term.of(Changes.termId(directory, 1), kind, of.id(), to.id(), period.from(), period.end());
    }

    private static Post viceMayor(Directory directory, String id) {
        Post post = Changes.post(directory, id);
        if (post.rank() != Rank.VICE_MAYOR) {
            throw new ChangeRefusedException(Kind.INVALID, "viceMayor", post.title());
        }
        return post;
    }

    private static Post mayor(Directory directory) {
        return directory.posts().stream()
                .filter(post -> post.rank() == Rank.MAYOR)
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "post", "mayor"));
    }

    /** One delegate for one matter: others may be delegated others (专项任务). */
    private static void requireUndelegated(Directory directory, Post mayor, Period period, Set<String> scope) {
        boolean taken = overlapping(directory, TermKind.DELEGATION, mayor, period)
                .anyMatch(term -> !Collections.disjoint(term.scope(), scope));
        if (taken) {
            throw new ChangeRefusedException(Kind.CONFLICT, "arranged", mayor.title());
        }
    }

    static void requireFree(Directory directory, Post away, Period period) {
        if (overlapping(directory, TermKind.SUBSTITUTION, away, period)
                .findAny()
                .isPresent()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "arranged", away.title());
        }
    }

    private static Stream<Term> overlapping(Directory directory, TermKind kind, Post of, Period period) {
        return directory.terms(kind).stream()
                .filter(term -> term.subject().equals(of.id()))
                .filter(term -> term.overlaps(period.from(), period.end()));
    }

    /** Nobody stands in for a stand-in: one who will be away himself is no choice, Article 5. */
    static void requirePresent(Directory directory, Post by, Period period) {
        List<Person> holders = directory.holders(by.id(), period.from());
        boolean away = directory.terms(TermKind.ABSENCE).stream()
                .filter(term -> term.approvedOn().isPresent() && term.overlaps(period.from(), period.end()))
                .anyMatch(
                        term -> holders.stream().anyMatch(holder -> holder.id().equals(term.subject())));
        if (holders.isEmpty()) {
            throw new ChangeRefusedException(Kind.INVALID, "vacant", by.title());
        }
        if (away) {
            throw new ChangeRefusedException(Kind.CONFLICT, "substituteAway", by.title());
        }
    }

    /** Who acted on a day that has passed was decided on that day. */
    private void requireNotPast(Period period) {
        if (period.from().isBefore(changes.today())) {
            throw new ChangeRefusedException(Kind.INVALID, "past", changes.today());
        }
    }
}
