package org.wenshu.registration;

import java.time.Instant;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** A file with a classification mark was refused unread and unstored; nothing here tells what it was. */
@EventType(ClassifiedRefused.TYPE)
public record ClassifiedRefused(String account, long size, Instant at) implements Event {

    public static final String TYPE = "registration.ClassifiedRefused";
}
