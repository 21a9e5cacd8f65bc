package org.wenshu.registration.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.registration.DocumentRow;
import org.wenshu.registration.Status;

/** A document in a list. */
public record DocumentItem(
        String id,
        Optional<String> registrationNumber,
        Status status,
        Direction direction,
        String title,
        Optional<String> documentNumber,
        Optional<DocumentKind> documentKind,
        Optional<String> issuingOrgan,
        Optional<String> submittingOrgan,
        LocalDate receivedOn) {

    static DocumentItem of(DocumentRow row) {
        return new DocumentItem(
                row.id(),
                row.registrationNumber(),
                row.status(),
                row.direction(),
                row.title(),
                row.documentNumber(),
                row.documentKind(),
                row.issuingOrgan(),
                row.submittingOrgan(),
                row.receivedOn());
    }
}
