package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;
import org.wenshu.organization.model.TermNames;

/** Who is in charge of what on a day, and who stands in for whom. */
public record PortfoliosScreen(
        String on,
        String today,
        List<LeaderRow> leaders,
        List<TermRow> history,
        boolean mayEdit,
        List<Choice> leaderChoices,
        List<Choice> viceMayors,
        List<Choice> domains) {

    /** A leader with portfolio and partner. */
    public record LeaderRow(String name, String domains, Optional<String> partner) {}

    static PortfoliosScreen of(Directory directory, LocalDate on, LocalDate today, boolean mayEdit) {
        List<LeaderRow> leaders = directory.posts().stream()
                .filter(post -> post.rank().compareTo(Rank.VICE_MAYOR) >= 0)
                .map(post -> leader(directory, post, on))
                .toList();
        List<TermRow> history = directory.state().terms().stream()
                .filter(term -> term.kind() == TermKind.PORTFOLIO || term.kind() == TermKind.AB_PAIR)
                .sorted(Term.BY_BEGINNING.reversed())
                .map(term -> TermRow.of(directory, term, today))
                .toList();
        Choices choices = new Choices(directory, today);
        return new PortfoliosScreen(
                on.toString(),
                today.toString(),
                leaders,
                history,
                mayEdit,
                choices.leaders(),
                choices.viceMayors(),
                choices.domains());
    }

    private static LeaderRow leader(Directory directory, Post post, LocalDate on) {
        TermNames names = new TermNames(directory);
        String domains = directory
                .counting(TermKind.PORTFOLIO, on)
                .filter(term -> term.subject().equals(post.id()))
                .map(Term::object)
                .collect(Collectors.joining("、"));
        Optional<String> partner = directory
                .counting(TermKind.AB_PAIR, on)
                .filter(term -> term.concerns(post.id()))
                .map(term -> names.post(term.other(post.id()), on))
                .findFirst();
        return new LeaderRow(names.post(post.id(), on), domains, partner);
    }
}
