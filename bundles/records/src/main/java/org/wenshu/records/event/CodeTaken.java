package org.wenshu.records.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** The next item number of a series was taken: the version of the series' stream is the number, without gaps. */
@EventType("records.CodeTaken")
public record CodeTaken(String archivalCode, String documentId) implements Event {}
