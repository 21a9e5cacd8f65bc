package org.wenshu.registration;

import java.util.Optional;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Facts;

/** The facts that the rules check, made of a document before it is entered. */
final class DocumentFacts {

    private DocumentFacts() {}

    static Facts of(RegisteredDocument document, Extracted read, Stated stated) {
        Facts.Builder facts = Facts.builder()
                .normative(document.normative())
                .importance(document.importance())
                .primaryRecipients(document.primaryRecipients())
                .copyRecipients(document.copyRecipients())
                .involvedDepartments(document.involvedDepartments())
                .domains(document.domains())
                .signatories(document.signatories())
                .govApprovalRequired(document.govApprovalRequired())
                .urgent(document.urgent())
                .text(read.text());
        if (!document.title().isEmpty()) {
            facts.title(document.title());
        }
        document.issuerName().ifPresent(facts::issuerName);
        document.documentKind().ifPresent(facts::documentKind);
        document.submittingOrgan().ifPresent(facts::submittingOrgan);
        document.addressing().ifPresent(facts::direction);
        document.declared().forEach(facts::declare);
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
