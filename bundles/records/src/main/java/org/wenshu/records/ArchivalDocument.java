package org.wenshu.records;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;

/**
 * What archiving knows of a document. Texts are empty where there is nothing.
 *
 * @param signedBy name of who signed
 * @param closedOn the day it was done with; without a case the day it was received
 */
public record ArchivalDocument(
        String id,
        String title,
        String documentNumber,
        String registrationNumber,
        Direction direction,
        Optional<DocumentKind> kind,
        Optional<IssuerName> issuerName,
        boolean normative,
        boolean important,
        boolean urgent,
        Optional<String> submittingOrgan,
        String issuingOrgan,
        String recipients,
        String copies,
        String disclosure,
        Optional<LocalDate> documentDate,
        LocalDate receivedOn,
        Closing closing,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> signedOn,
        String signedBy,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> publishedOn,
        Optional<String> archivalCode) {

    /** Made here (发文), in contrast to what came from outside (来文). */
    public boolean own() {
        return issuerName.isPresent();
    }

    /**
     * The year it belongs to (归属年度): what is made here by the day of its signature, what came in by the day it was done
     * with (跨年度办理的文件归入办结年), DA/T 22-2015, 5.2.
     */
    public int year() {
        return signedOn.or(() -> own() ? documentDate : Optional.empty())
                .or(this::closedOn)
                .orElse(receivedOn)
                .getYear();
    }
}
