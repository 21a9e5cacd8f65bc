package org.wenshu.api.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A department corrected its document itself (自行纠正) after a suggestion or an order, Article 32.
 *
 * @param effectiveOn the first day on which the document is changed or no longer in force
 * @param text how it was corrected
 * @param reference number of the document that corrects it; empty if it was told by the text alone
 * @param correctedBy name of the person who told it
 */
@EventType(DocumentCorrected.TYPE)
public record DocumentCorrected(
        String filingId,
        String documentId,
        CorrectionKind kind,
        LocalDate effectiveOn,
        String text,
        Optional<String> reference,
        String correctedBy,
        LocalDate correctedOn)
        implements Event {

    public static final String TYPE = "filing.DocumentCorrected";
}
