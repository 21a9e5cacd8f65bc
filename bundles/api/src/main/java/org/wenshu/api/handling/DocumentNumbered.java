package org.wenshu.api.handling;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The document got its number (编号), only after sign-off, unique and gapless per issuer code and year.
 *
 * @param documentNumber such as {@code 营站政发〔2025〕5号}
 */
@EventType(DocumentNumbered.TYPE)
public record DocumentNumbered(String documentId, String documentNumber, LocalDate numberedOn) implements Event {

    public static final String TYPE = "handling.DocumentNumbered";
}
