package org.wenshu.filing.event;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.filing.correction.RefusalKind;

/**
 * The department does not correct its document (拒不纠正).
 *
 * @param reason its own; empty for silence
 * @param reference number of its letter; empty if there is none
 * @param refusedBy name of the person; empty for silence
 * @param refusedOn for silence the day after the last day
 */
@EventType(CorrectionRefused.TYPE)
public record CorrectionRefused(
        String filingId,
        String documentId,
        RefusalKind kind,
        String reason,
        Optional<String> reference,
        String refusedBy,
        LocalDate refusedOn)
        implements Event {

    public static final String TYPE = "filing.CorrectionRefused";
}
