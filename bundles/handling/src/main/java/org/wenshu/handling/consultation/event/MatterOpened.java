package org.wenshu.handling.consultation.event;

import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.handling.consultation.By;

/**
 * Something is put before other organs: a registered document, or one that came back at intake
 * and is a draft again.
 *
 * @param matterId the document's id, or the draft's
 * @param documentId empty for a draft
 * @param leadOrgan id of the organ in charge (主办部门)
 * @param file what the organs are asked about
 */
@EventType(MatterOpened.TYPE)
public record MatterOpened(
        String matterId, Optional<String> documentId, String title, String leadOrgan, StoredFile file, By by)
        implements Event {
    public static final String TYPE = "handling.MatterOpened";
}
