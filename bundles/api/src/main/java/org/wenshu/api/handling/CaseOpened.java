package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;

/**
 * A case was opened for a registered document and its route was fixed under a rule pack.
 *
 * @param document the document as registered
 * @param facts what the route was computed from
 * @param decision route, signatory and findings
 */
@EventType(CaseOpened.TYPE)
public record CaseOpened(RegisteredDocument document, Facts facts, Decision decision, LocalDate openedOn)
        implements Event {

    public static final String TYPE = "handling.CaseOpened";
}
