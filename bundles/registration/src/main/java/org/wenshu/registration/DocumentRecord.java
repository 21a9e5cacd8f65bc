package org.wenshu.registration;

import java.util.List;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Finding;

/**
 * All that is known of one document.
 *
 * @param row how it stands now
 * @param document as it was entered
 * @param findings of the intake checks
 * @param read what was read from the file
 */
public record DocumentRecord(DocumentRow row, RegisteredDocument document, List<Finding> findings, ElementsRead read) {

    public DocumentRecord {
        findings = List.copyOf(findings);
    }
}
