package org.wenshu.api.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * A request to append events to one or several streams, all or nothing.
 *
 * @param actor the account that acts, or {@code system}
 * @param rulePack the rule pack the decision was made under, such as {@code zhanqian/2024.1}; empty if none
 * @param streams at least one
 */
public record Append(String actor, String rulePack, List<ToStream> streams) {

    /**
     * Events for one stream.
     *
     * @param stream such as {@code document/7f3a}
     * @param expectedVersion the number of entries that the stream must have; 0 for a new one
     */
    public record ToStream(String stream, long expectedVersion, List<Event> events) {
        public ToStream {
            events = List.copyOf(events);
        }
    }

    public Append {
        streams = List.copyOf(streams);
    }

    /** A request without streams yet; add them with {@link #to}. */
    public static Append by(String actor) {
        return new Append(actor, "", List.of());
    }

    /** The same request, made under a rule pack. */
    public Append under(String pack) {
        return new Append(actor, pack, streams);
    }

    /** The same request with events for one more stream. */
    public Append to(String stream, long expectedVersion, Event... events) {
        List<ToStream> more = new ArrayList<>(streams);
        more.add(new ToStream(stream, expectedVersion, List.of(events)));
        return new Append(actor, rulePack, more);
    }
}
