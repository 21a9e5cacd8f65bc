package org.wenshu.filing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.Given;
import org.wenshu.filing.OutsideDocument;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.correction.Criterion;
import org.wenshu.filing.correction.Judgement;
import org.wenshu.filing.correction.Proposal;
import org.wenshu.filing.correction.Sheet;
import org.wenshu.filing.correction.Violation;

/** What clients send. Anything may be absent; absent days mean today. */
final class Bodies {

    private Bodies() {}

    /** A document issued outside this system. */
    record Outside(
            String title,
            String documentNumber,
            Optional<IssuerName> issuerName,
            Optional<DocumentKind> documentKind,
            List<String> enactingOrgans,
            Optional<LocalDate> publishedOn,
            String note) {

        OutsideDocument read() {
            return new OutsideDocument(
                    Given.text(title),
                    Given.text(documentNumber),
                    issuerName,
                    documentKind,
                    Given.texts(enactingOrgans),
                    publishedOn,
                    Given.text(note));
        }
    }

    /** When the package, or the papers it missed, went out. */
    record Submission(Optional<LocalDate> submittedOn) {}

    /**
     * What the keeper of the register says of a package.
     *
     * @param outcome {@code REGISTERED}, {@code SUSPENDED} or {@code REFUSED}; absent: registered
     * @param missing the papers that a suspended one misses
     * @param reason why it is refused
     */
    record Registration(
            Optional<FilingState> outcome,
            String filingNumber,
            Optional<LocalDate> registeredOn,
            List<String> missing,
            String reason) {}

    /** A judgement; without a verdict it is not judged yet. */
    record Judged(Optional<Criterion> criterion, Optional<Boolean> conforms, String remark) {}

    /** A violation. */
    record Violated(Optional<Criterion> criterion, String clause, String problem, String basis) {

        Optional<Violation> read() {
            return criterion.map(
                    known -> new Violation(known, Given.text(clause), Given.text(problem), Given.text(basis)));
        }
    }

    /** The sheet of a review; {@code close} absent: the review ends with it. */
    record Findings(List<Judged> criteria, List<Violated> findings, Optional<Boolean> close) {

        Sheet read() {
            List<Judgement> judgements = Given.items(criteria).stream()
                    .filter(judged ->
                            judged.criterion().isPresent() && judged.conforms().isPresent())
                    .map(judged -> new Judgement(
                            judged.criterion().orElseThrow(),
                            judged.conforms().orElseThrow(),
                            Given.text(judged.remark())))
                    .toList();
            List<Violation> violations = Given.items(findings).stream()
                    .map(violated -> violated.read().orElseThrow(Bodies::noCriterion))
                    .toList();
            return new Sheet(judgements, violations, close.orElse(true));
        }
    }

    /** How to correct a clause. */
    record Item(String clause, String basis, String proposal) {}

    /** A correction suggestion. */
    record Suggestion(List<Item> items) {

        List<Proposal> read() {
            return Given.items(items).stream()
                    .map(item -> new Proposal(
                            Given.text(item.clause()), Given.text(item.basis()), Given.text(item.proposal())))
                    .toList();
        }
    }

    /** How the department corrected the document. */
    record Corrected(
            Optional<CorrectionKind> kind, String text, Optional<String> reference, Optional<LocalDate> effectiveOn) {}

    /** Why the department does not correct it. */
    record Refused(String reason, Optional<String> reference) {}

    /** How to deal with the document. */
    record Opinion(String text, Optional<GovernmentDecision> proposal) {}

    /** What the government decided. */
    record Decided(
            Optional<GovernmentDecision> decision, String text, String reference, Optional<LocalDate> decidedOn) {}

    /** The decision of a superior authority; without {@code from} the document never had any effect. */
    record Revoked(Optional<LocalDate> decidedOn, Optional<LocalDate> from, String reference) {}

    /** How the department was notified. */
    record Notified(Optional<LocalDate> notifiedOn, String text) {}

    private static RuntimeException noCriterion() {
        return Refusal.problem("findingCriterion", 422);
    }
}
