package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;

/** What other bundles say of a document. */
final class Happenings {

    static final LocalDate DAY = LocalDate.of(2025, 9, 29);

    private Happenings() {}

    static CaseOpened caseOpened(RegisteredDocument document) {
        Decision decision =
                new Decision(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), StubRules.PACK);
        return new CaseOpened(document, Facts.builder().build(), decision, DAY);
    }

    static StepOpened stepOpened(RegisteredDocument document) {
        Citation citation = new Citation("R30.1", "第三十条", "审核", Basis.WORK_RULES, StubRules.PACK);
        RouteStep step = new RouteStep(
                StepKind.JUSTICE_REVIEW, "区司法局", "justice", "reviewer", Optional.empty(), Capacity.OWN, citation);
        Deadline due = new Deadline(
                "JUSTICE_REVIEW_LATEST", DAY, DAY.plusDays(20), DAY.plusDays(20), false, List.of(), citation);
        return new StepOpened(document.documentId(), 1, step, Optional.of(due), DAY, document);
    }

    static DocumentSignedOff signedOff(RegisteredDocument document) {
        return new DocumentSignedOff(document.documentId(), "mayor", "区长", Capacity.OWN, DAY);
    }

    static DocumentNumbered numbered(RegisteredDocument document) {
        return new DocumentNumbered(document.documentId(), "营站政发〔2025〕5号", DAY);
    }

    static DocumentIssued issued(RegisteredDocument document) {
        return new DocumentIssued(document.documentId(), DAY.plusDays(1));
    }

    static DocumentPublished published(RegisteredDocument document) {
        return new DocumentPublished(new IssuedDocument(
                document.documentId(),
                document.title(),
                "营站政发〔2025〕5号",
                DocumentKind.REPORT,
                IssuerName.GOV,
                document.normative(),
                List.of("gov"),
                List.of("站前区人民政府"),
                document.submittingOrgan(),
                List.of(),
                Disclosure.ACTIVE,
                document.original(),
                document.textHash(),
                List.of(),
                List.of(),
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(2),
                DAY.plusDays(2),
                Optional.empty()));
    }

    static CaseReturned returned(RegisteredDocument document) {
        return new CaseReturned(document.documentId(), 1, "材料不全", "office-director", DAY);
    }
}
