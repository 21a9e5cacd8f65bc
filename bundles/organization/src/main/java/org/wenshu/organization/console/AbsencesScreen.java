package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/**
 * Who is away, and what was arranged for it.
 *
 * @param mayArrange whether the reader may approve, delegate and order
 */
public record AbsencesScreen(
        String today,
        List<TermRow> rows,
        boolean mayArrange,
        List<Choice> ownPosts,
        List<Choice> posts,
        List<Choice> viceMayors,
        List<Choice> reasons) {

    private static final Set<TermKind> KINDS = Set.of(TermKind.ABSENCE, TermKind.DELEGATION, TermKind.SUBSTITUTION);

    static AbsencesScreen of(Directory directory, LocalDate today, Caller caller, boolean office) {
        List<TermRow> rows = directory.state().terms().stream()
                .filter(term -> KINDS.contains(term.kind()))
                .sorted(Term.BY_BEGINNING.reversed())
                .map(term -> TermRow.of(directory, term, today))
                .toList();
        boolean mayor = caller.posts().stream()
                .flatMap(post -> directory.rank(post).stream())
                .anyMatch(rank -> rank == Rank.MAYOR);
        Choices choices = new Choices(directory, today);
        List<Choice> posts = choices.posts(post -> post.rank() != Rank.STAFF);
        List<Choice> own =
                office || mayor ? posts : choices.posts(post -> caller.posts().contains(post.id()));
        return new AbsencesScreen(
                today.toString(),
                rows,
                office || mayor,
                own,
                choices.posts(post -> true),
                choices.viceMayors(),
                Choices.reasons());
    }
}
