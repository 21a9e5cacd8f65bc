package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** Portfolios, AB pairs, and the early end of what was recorded; Article 5. The office keeps them. */
public final class StructureDesk {

    private final Changes changes;

    StructureDesk(Changes changes) {
        this.changes = changes;
    }

    /** Puts domains into a leader's portfolio from a day on; each leaves the portfolio it was in. */
    public void assign(Caller caller, String leader, List<String> domains, LocalDate from, Basis basis) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireOffice(basis);
        Post post = Changes.post(directory, leader);
        if (post.rank().compareTo(Rank.VICE_MAYOR) < 0) {
            throw new ChangeRefusedException(Kind.INVALID, "leader", post.title());
        }
        List<Event> events = new ArrayList<>();
        for (String domain : new LinkedHashSet<>(domains)) {
            requireKnown(directory, domain);
            if (!directory.leaderOf(domain, from).equals(Optional.of(leader))) {
                events.addAll(Succession.ends(portfoliosWith(directory, domain), from));
                events.add(begun(directory, events, TermKind.PORTFOLIO, leader, domain, from, basis));
            }
        }
        if (events.isEmpty()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "unchanged");
        }
        changes.record(caller, directory, events);
    }

    /** Makes two vice mayors stand in for each other from a day on; each leaves the pair it was in. */
    public void pair(Caller caller, String one, String other, LocalDate from, Basis basis) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireOffice(basis);
        boolean viceMayors =
                Stream.of(one, other).allMatch(id -> Changes.post(directory, id).rank() == Rank.VICE_MAYOR);
        if (!viceMayors || one.equals(other)) {
            throw ChangeRefusedException.citing(changes.finding("R5.4"), Kind.INVALID, "pair");
        }
        Stream<Term> former =
                directory.terms(TermKind.AB_PAIR).stream().filter(term -> term.concerns(one) || term.concerns(other));
        List<Event> events = new ArrayList<>(Succession.ends(former, from));
        events.add(begun(directory, events, TermKind.AB_PAIR, one, other, from, basis));
        changes.record(caller, directory, events);
    }

    /**
     * Ends a term earlier than it says, or takes it back with a last day before the first. Who held and who acted on days
     * that have passed stays as it was decided then, unless the office corrects it on paper; the journal keeps both.
     */
    public void end(Caller caller, String id, LocalDate lastDay, Basis basis) {
        Directory directory = changes.directory();
        Term term = Changes.term(directory, id);
        if (Leave.ofTerm(id).isPresent()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "endByReturn");
        }
        Authority authority = new Authority(directory, caller, changes.today());
        boolean temporary = term.kind() == TermKind.ABSENCE
                || term.kind() == TermKind.DELEGATION
                || term.kind() == TermKind.SUBSTITUTION;
        boolean own = term.kind() == TermKind.ABSENCE && authority.is(term.subject());
        if (!authority.headsOffice() && !own && !(temporary && authority.actsAsMayor())) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "office");
        }
        boolean tooLate = term.until().map(until -> !lastDay.isBefore(until)).orElse(false);
        if (tooLate || lastDay.isBefore(term.from().minusDays(1))) {
            throw new ChangeRefusedException(Kind.INVALID, "lastDay");
        }
        LocalDate yesterday = changes.today().minusDays(1);
        if (lastDay.isBefore(yesterday) && (basis.isBlank() || !authority.headsOffice())) {
            throw new ChangeRefusedException(Kind.INVALID, "correction", yesterday);
        }
        changes.record(caller, directory, List.of(new TermEnded(id, lastDay, basis.text())));
    }

    private static Stream<Term> portfoliosWith(Directory directory, String domain) {
        return directory.terms(TermKind.PORTFOLIO).stream()
                .filter(term -> term.object().equals(domain));
    }

    private static void requireKnown(Directory directory, String domain) {
        if (directory.organs().stream().noneMatch(organ -> organ.domains().contains(domain))) {
            throw new ChangeRefusedException(Kind.NOT_FOUND, "domain", domain);
        }
    }

    private static TermBegun begun(
            Directory directory,
            List<Event> before,
            TermKind kind,
            String subject,
            String object,
            LocalDate from,
            Basis basis) {
        String id = Changes.termId(directory, before.size() + 1);
        return new TermBegun(
                Term.of(id, kind, subject, object, from, Optional.empty()).basedOn(basis.text()));
    }
}
