package org.wenshu.catalog;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A unified registration number was used; it is never used again. */
@EventType("catalog.CatalogNumberUsed")
public record CatalogNumberUsed(String unifiedRegistrationNumber, String documentId) implements Event {}
