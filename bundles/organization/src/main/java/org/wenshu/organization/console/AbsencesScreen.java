package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wenshu.api.organization.Rank;
import org.wenshu.organization.Messages;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/**
 * Who is away, and what was arranged for it.
 *
 * @param mayArrange whether the reader may record absences that need no request, and order who stands in
 * @param mayDelegate whether the reader may record what the mayor delegates
 * @param absentees posts whose holders' absence needs no request
 * @param matters what the mayor may delegate by name
 */
public record AbsencesScreen(
        String today,
        List<TermRow> rows,
        boolean mayArrange,
        boolean mayDelegate,
        List<Choice> absentees,
        List<Choice> posts,
        List<Choice> viceMayors,
        List<Choice> reasons,
        List<Choice> matters) {

    private static final Set<TermKind> KINDS = Set.of(TermKind.ABSENCE, TermKind.DELEGATION, TermKind.SUBSTITUTION);
    private static final Set<Rank> REPORTED = Set.of(Rank.PRINCIPAL, Rank.OFFICE_DIRECTOR);

    static AbsencesScreen of(Directory directory, LocalDate today, LeaveTurn turn) {
        List<TermRow> rows = directory.state().terms().stream()
                .filter(term -> KINDS.contains(term.kind()))
                .sorted(Term.BY_BEGINNING.reversed())
                .map(term -> TermRow.of(directory, term, today))
                .toList();
        Choices choices = new Choices(directory, today);
        return new AbsencesScreen(
                today.toString(),
                rows,
                turn.mayArrange(),
                turn.mayDelegate(),
                choices.posts(post -> !REPORTED.contains(post.rank())),
                choices.posts(post -> true),
                choices.viceMayors(),
                Choices.reasons(),
                delegable());
    }

    private static List<Choice> delegable() {
        return Arrays.stream(Messages.text("scope.rows").split(" "))
                .map(row -> new Choice(row, Messages.text("scope.row." + row)))
                .toList();
    }
}
