package org.wenshu.handling;

import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Facts;

/** What the rules are told of a registered document when its route is computed. */
final class CaseFacts {

    private CaseFacts() {}

    /** Facts without the text: its checks were done at intake. */
    static Facts of(RegisteredDocument document) {
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
                .title(document.title());
        document.addressing().ifPresent(facts::direction);
        document.declared().forEach(facts::declare);
        document.issuerName().ifPresent(facts::issuerName);
        document.documentKind().ifPresent(facts::documentKind);
        document.submittingOrgan().ifPresent(facts::submittingOrgan);
        document.documentNumber().ifPresent(facts::documentNumber);
        return facts.build();
    }
}
