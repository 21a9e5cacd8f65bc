package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.organization.Messages;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;
import org.wenshu.organization.model.TermNames;

/**
 * A term as a row of a table.
 *
 * @param scope what a delegation covers; blank for others
 * @param awaitsApproval whether it is an absence that nobody has approved
 * @param over whether it has ended
 * @param leave the leave it came from, which is where it is ended; blank if it came from none
 */
public record TermRow(
        Term term,
        String kind,
        String subject,
        String object,
        String from,
        Optional<String> until,
        String scope,
        boolean awaitsApproval,
        boolean over,
        String leave) {

    static TermRow of(Directory directory, Term term, LocalDate today) {
        TermNames names = new TermNames(directory);
        return new TermRow(
                term,
                Messages.text("term." + term.kind()),
                names.subject(term),
                names.object(term),
                term.from().toString(),
                term.until().map(LocalDate::toString),
                term.sortedScope().stream().map(TermRow::matter).collect(Collectors.joining("、")),
                term.kind() == TermKind.ABSENCE && term.approvedOn().isEmpty(),
                term.until().map(today::isAfter).orElse(false),
                Leave.ofTerm(term.id()).orElse(""));
    }

    private static String matter(String word) {
        return Messages.text(word.equals(Term.GENERAL) ? "scope.general" : "scope.row", word);
    }
}
