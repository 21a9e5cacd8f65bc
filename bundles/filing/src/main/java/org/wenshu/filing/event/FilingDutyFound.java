package org.wenshu.filing.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.FilingDuty;

/**
 * The Justice Bureau found a normative document that was issued outside this system and has to be filed.
 *
 * @param enactingOrgans ids, the lead first
 * @param note how it was found; may be empty
 * @param foundBy name of the person
 */
@EventType(FilingDutyFound.TYPE)
public record FilingDutyFound(
        String filingId,
        FilingDuty duty,
        String documentId,
        String title,
        String documentNumber,
        IssuerName issuerName,
        DocumentKind documentKind,
        List<String> enactingOrgans,
        LocalDate publishedOn,
        String note,
        String foundBy,
        LocalDate foundOn)
        implements Event {

    public static final String TYPE = "filing.FilingDutyFound";

    public FilingDutyFound {
        enactingOrgans = List.copyOf(enactingOrgans);
    }
}
