package org.wenshu.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An archived item (件).
 *
 * @param proposed what the rules proposed
 * @param reason why it was archived otherwise; empty if it was not
 * @param note what is missing and why, or how a document without a case was done with; empty if nothing
 * @param box empty until it lies in one
 */
public record Item(
        ArchivalCode code,
        String documentId,
        String fondsName,
        String categoryName,
        Retention proposed,
        String rule,
        String reason,
        String note,
        String person,
        LocalDate archivedOn,
        Optional<Integer> box) {}
