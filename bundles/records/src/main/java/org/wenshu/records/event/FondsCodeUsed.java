package org.wenshu.records.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A fonds code was given to an organ; the stream named after the code makes sure that this happens once. */
@EventType("records.FondsCodeUsed")
public record FondsCodeUsed(String code, String organ) implements Event {}
