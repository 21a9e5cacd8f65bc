package org.wenshu.filing.supplied;

import java.time.LocalDate;
import org.wenshu.api.registration.StoredFile;

/**
 * A file in the package of a filing.
 *
 * @param number from 1; those of files that were taken out are not used again
 * @param by name of the person who supplied it
 */
public record SuppliedPaper(int number, SuppliedKind kind, StoredFile file, LocalDate on, String by) {}
