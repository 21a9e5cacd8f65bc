package org.wenshu.api.registration;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Finding;

/**
 * A document passed the intake checks and stands in a register.
 *
 * @param findings what the checks found without stopping it
 */
@EventType(DocumentRegistered.TYPE)
public record DocumentRegistered(RegisteredDocument document, List<Finding> findings) implements Event {

    public static final String TYPE = "registration.DocumentRegistered";

    public DocumentRegistered {
        findings = List.copyOf(findings);
    }
}
