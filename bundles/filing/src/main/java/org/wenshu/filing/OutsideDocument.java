package org.wenshu.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;

/**
 * A normative document that was issued outside this system, as somebody describes it.
 *
 * @param enactingOrgans ids, the lead first
 * @param note how it was found; may be empty
 */
public record OutsideDocument(
        String title,
        String documentNumber,
        Optional<IssuerName> issuerName,
        Optional<DocumentKind> documentKind,
        List<String> enactingOrgans,
        Optional<LocalDate> publishedOn,
        String note) {}
