package org.wenshu.catalog;

import java.time.OffsetDateTime;

/**
 * The last change of the catalog.
 *
 * @param position in the journal: another one for every change
 */
public record Stamp(long position, OffsetDateTime changedAt) {}
