package org.wenshu.api.registration;

import java.time.Instant;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A file with a classification mark was refused and nothing of it stored, wherever it was handed in; nothing here tells what
 * it was (保密法 Article 31(3)). Whoever refuses one appends this to the new stream {@code refusal/<uuid>}; registration
 * tells the secrecy officer (保密员).
 *
 * @param account who sent it
 * @param size in bytes
 */
@EventType(ClassifiedRefused.TYPE)
public record ClassifiedRefused(String account, long size, Instant at) implements Event {

    public static final String TYPE = "registration.ClassifiedRefused";
}
