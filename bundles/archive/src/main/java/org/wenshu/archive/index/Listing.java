package org.wenshu.archive.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in a list of hits.
 *
 * @param organ id of the submitting organ; empty if it came from outside
 * @param status of the archive, or as a library states it; empty if unknown
 * @param library the reference library it lies in; empty for the archive itself
 */
public record Listing(
        String documentId,
        String title,
        String documentNumber,
        String issuer,
        String organ,
        String kind,
        String status,
        Optional<LocalDate> date,
        String library) {}
