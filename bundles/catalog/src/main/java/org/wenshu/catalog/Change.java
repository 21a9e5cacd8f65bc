package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.catalog.ValidityChange;

/**
 * What happened to the validity of an entry.
 *
 * @param day the new last day of an extension, else the first day of the effect; empty: from the very beginning
 * @param reference number of the document that did it; may be empty
 */
public record Change(ValidityChange change, Optional<LocalDate> day, LocalDate decidedOn, String reference) {}
