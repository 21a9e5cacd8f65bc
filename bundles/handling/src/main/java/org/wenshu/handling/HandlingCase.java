package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;

/**
 * A case as the tables have it.
 *
 * @param version of the stream of the case: what the next append expects
 * @param involved ids of the organs whose powers the content touches
 * @param signatoryRow row of the signatory matrix; empty if nobody has to sign
 */
public record HandlingCase(
        String documentId,
        long version,
        String title,
        CaseStatus status,
        Optional<IssuerName> issuerName,
        Optional<DocumentKind> documentKind,
        Importance importance,
        Optional<Disclosure> disclosure,
        Optional<String> submittingOrgan,
        List<String> involved,
        String rulePack,
        Optional<String> signatoryRow,
        LocalDate openedOn,
        Optional<Meeting> meeting,
        Optional<LocalDate> signedOn,
        Optional<String> documentNumber,
        Optional<LocalDate> numberedOn,
        Optional<LocalDate> issuedOn,
        Optional<String> delayReason,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> returnedOn,
        Optional<String> returnReason) {

    private static final String STREAM = "case/";

    /** The name of the stream of a document's case. */
    static String stream(String documentId) {
        return STREAM + documentId;
    }

    /** The document whose case a stream tells of; empty if it tells of something else. */
    static Optional<String> ofStream(String stream) {
        return stream.startsWith(STREAM) ? Optional.of(stream.substring(STREAM.length())) : Optional.empty();
    }

    String stream() {
        return stream(documentId);
    }
}
