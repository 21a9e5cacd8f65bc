package org.wenshu.filing.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.rules.Deadline;
import org.wenshu.filing.correction.Proposal;

/**
 * The Justice Bureau suggested to the department how to correct its document.
 *
 * @param due until when the department corrects it
 * @param suggestedBy name of the person
 */
@EventType(CorrectionSuggested.TYPE)
public record CorrectionSuggested(
        String filingId,
        String documentId,
        List<Proposal> items,
        Deadline due,
        String suggestedBy,
        LocalDate suggestedOn)
        implements Event {

    public static final String TYPE = "filing.CorrectionSuggested";

    public CorrectionSuggested {
        items = List.copyOf(items);
    }
}
