package org.wenshu.filing;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A number of an authority's register was used; the stream named after it makes sure that this happens once. */
@EventType("filing.FilingNumberUsed")
public record FilingNumberUsed(String authority, String filingNumber, String filingId) implements Event {}
