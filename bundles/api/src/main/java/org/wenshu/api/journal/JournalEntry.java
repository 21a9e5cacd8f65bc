package org.wenshu.api.journal;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** One entry of the journal. Immutable. */
@ProviderType
public interface JournalEntry {

    /** Number in the whole journal, from 1. */
    long position();

    /**
     * When it was appended, by the business clock, to the millisecond. Order is by position: a demonstration may set the
     * clock back.
     */
    Instant recordedAt();

    /** The account that acted, or {@code system}. */
    String actor();

    /** The bundle that appended it, {@code name/version}. */
    String origin();

    /** The rule pack the decision was made under; empty if none. */
    String rulePack();

    String stream();

    /** Number in the stream, from 1. */
    long streamVersion();

    /** The {@link EventType} name. */
    String type();

    int typeVersion();

    /** The event as JSON. */
    String payload();

    /** SHA-256 over this entry and the hash of the entry before, in hexadecimal. */
    String hash();

    /**
     * The event as a record. Unknown JSON members are ignored, absent ones are null, empty or zero.
     *
     * @throws JournalException if the payload does not fit the record
     */
    <E extends Event> E as(Class<E> event);
}
