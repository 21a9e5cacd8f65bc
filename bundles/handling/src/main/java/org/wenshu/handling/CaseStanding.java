package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Importance;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.handling.event.RouteChanged;

/**
 * What a case rests on now.
 *
 * @param document as registered, with what was determined and stated since
 * @param facts what the present route was computed from
 * @param decidedOn the day of the decision
 * @param raised how the case became important; empty if it is not, or was registered so
 */
public record CaseStanding(
        RegisteredDocument document,
        Facts facts,
        Decision decision,
        LocalDate decidedOn,
        Optional<RouteChanged> raised) {

    /** Reads it from the entries of a case, the first of which opened it. */
    static CaseStanding of(List<JournalEntry> entries) {
        CaseOpened opened = entries.get(0).as(CaseOpened.class);
        CaseStanding standing = new CaseStanding(
                opened.document(), opened.facts(), opened.decision(), opened.openedOn(), Optional.empty());
        for (JournalEntry entry : entries) {
            if (entry.type().equals(RouteChanged.TYPE)) {
                standing = standing.after(entry.as(RouteChanged.class));
            }
        }
        return standing;
    }

    private CaseStanding after(RouteChanged change) {
        Facts now = change.facts();
        boolean before = facts.importance() == Importance.IMPORTANT;
        Optional<RouteChanged> still = before ? raised : Optional.of(change);
        return new CaseStanding(
                under(now),
                now,
                change.decision(),
                change.changedOn(),
                now.importance() == Importance.IMPORTANT ? still : Optional.empty());
    }

    /** The document as other facts describe it. */
    RegisteredDocument under(Facts now) {
        return new RegisteredDocument(
                document.documentId(),
                document.registrationNumber(),
                document.direction(),
                document.original(),
                document.textHash(),
                document.attachments(),
                document.title(),
                document.documentNumber(),
                document.documentKind(),
                document.issuerName(),
                now.normative(),
                now.importance(),
                document.submittingOrgan(),
                document.issuingOrgan(),
                document.primaryRecipients(),
                document.copyRecipients(),
                document.signatories(),
                now.involvedDepartments(),
                now.domains(),
                document.documentDate(),
                document.disclosure(),
                now.urgent(),
                now.govApprovalRequired(),
                document.articles(),
                document.receivedOn(),
                document.addressing(),
                now.declared());
    }
}
