package org.wenshu.organization.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;
import org.wenshu.organization.model.TermNames;

/**
 * Something that holds from one day until another, as REST shows it.
 *
 * @param subject id of the post; of the person for an absence
 * @param object id of the post or person, the domain, or the reason of an absence
 * @param scope what a delegation names
 * @param approvedOn when an absence was approved; empty while it has no effect
 */
public record TermView(
        String id,
        TermKind kind,
        String subject,
        String subjectName,
        String object,
        String objectName,
        LocalDate from,
        Optional<LocalDate> until,
        Set<String> scope,
        String basis,
        Optional<LocalDate> approvedOn) {

    static TermView of(Directory directory, Term term) {
        TermNames names = new TermNames(directory);
        return new TermView(
                term.id(),
                term.kind(),
                term.subject(),
                names.subject(term),
                term.object(),
                names.object(term),
                term.from(),
                term.until(),
                term.sortedScope(),
                term.basis(),
                term.approvedOn());
    }
}
