package org.wenshu.organization.change;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** The mayor's delegations (委托) and orders who stands in for whom (安排代行), Article 5. */
public final class StandInDesk {

    private static final Pattern MATTER = Pattern.compile("GENERAL|[0-9A-Za-z]{1,6}");

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
        new Authority(directory, caller).requireMayorOrOffice(basis);
        Post by = viceMayor(directory, delegate);
        Post mayor = mayor(directory);
        if (scope.isEmpty()
                || !scope.stream().allMatch(word -> MATTER.matcher(word).matches())) {
            throw new ChangeRefusedException(Kind.INVALID, "scope");
        }
        requireFree(directory, TermKind.DELEGATION, mayor, period);
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
        new Authority(directory, caller).requireMayorOrOffice(basis);
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
        requireFree(directory, TermKind.SUBSTITUTION, away, period);
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

    private static void requireFree(Directory directory, TermKind kind, Post of, Period period) {
        boolean taken = directory.terms(kind).stream()
                .filter(term -> term.subject().equals(of.id()))
                .anyMatch(term -> term.overlaps(period.from(), period.end()));
        if (taken) {
            throw new ChangeRefusedException(Kind.CONFLICT, "arranged", of.title());
        }
    }
}
