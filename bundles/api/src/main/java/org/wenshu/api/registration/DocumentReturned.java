package org.wenshu.api.registration;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Finding;

/**
 * A document was returned to its sender (退回) with the findings that are the reason; it is kept.
 */
@EventType(DocumentReturned.TYPE)
public record DocumentReturned(RegisteredDocument document, List<Finding> findings) implements Event {

    public static final String TYPE = "registration.DocumentReturned";

    public DocumentReturned {
        findings = List.copyOf(findings);
    }
}
