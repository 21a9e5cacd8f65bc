package org.wenshu.handling.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The legal ground for not disclosing a document was noted, Article 16.
 *
 * @param basis the provision or reason, in Chinese
 */
@EventType(NonDisclosureGrounded.TYPE)
public record NonDisclosureGrounded(String documentId, String basis, String by, String person, LocalDate groundedOn)
        implements Event {
    public static final String TYPE = "handling.NonDisclosureGrounded";
}
