package org.wenshu.registration;

import java.util.Optional;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.ExceptionGround;
import org.wenshu.api.rules.Facts;

/** The facts that the rules check, made of a document before it is entered. */
final class DocumentFacts {

    private DocumentFacts() {}

    /** What only the checks ask for comes from the statement alone. */
    static Facts of(RegisteredDocument document, Extracted read, Stated stated, Fields fields) {
        Facts.Builder facts = Facts.builder()
                .normative(document.normative())
                .importance(document.importance())
                .primaryRecipients(document.primaryRecipients())
                .copyRecipients(document.copyRecipients())
                .involvedDepartments(document.involvedDepartments())
                .domains(document.domains())
                .signatories(document.signatories())
                .govApprovalRequired(document.govApprovalRequired())
                .majorDecision(fields.flag("majorDecision", false))
                .meetingDecision(fields.flag("meetingDecision", false))
                .routineApproval(fields.flag("routineApproval", false))
                .abroadApproval(fields.flag("abroadApproval", false))
                .urgent(document.urgent())
                .text(read.text());
        if (!document.title().isEmpty()) {
            facts.title(document.title());
        }
        document.issuerName().ifPresent(facts::issuerName);
        document.documentKind().ifPresent(facts::documentKind);
        document.submittingOrgan().ifPresent(facts::submittingOrgan);
        fields.choice("addressing", Addressing.values(), Optional.empty()).ifPresent(facts::direction);
        fields.choice("exceptionGround", ExceptionGround.values(), Optional.empty())
                .ifPresent(facts::exceptionGround);
        if (stated.says("deptHasLegalUnit")) {
            facts.deptHasLegalUnit(fields.flag("deptHasLegalUnit", false));
        }
        number(document, read, stated).ifPresent(facts::documentNumber);
        return facts.build();
    }

    /** As it is written: a number that was read is normalised, and the rules are about its brackets and zeros. */
    private static Optional<String> number(RegisteredDocument document, Extracted read, Stated stated) {
        if (stated.says("documentNumber")) {
            return document.documentNumber();
        }
        return read.elements().documentNumber().map(element -> written(element, read.text()));
    }

    private static String written(Element element, String text) {
        boolean inText = element.start() >= 0 && element.start() < element.end() && element.end() <= text.length();
        return inText ? text.substring(element.start(), element.end()).strip() : element.value();
    }
}
