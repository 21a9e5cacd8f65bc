package org.wenshu.journal;

import java.util.List;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.journal.JournalException;

/** A request to append, its events already written as JSON: that needs no lock. */
record Draft(String origin, String actor, String rulePack, List<OfStream> streams) {

    record OfStream(String stream, long expectedVersion, List<Content> contents) {}

    record Content(String type, int typeVersion, String payload) {}

    static Draft of(Append append, String origin, EventJson json) {
        List<OfStream> streams = append.streams().stream()
                .map(s -> new OfStream(
                        s.stream(),
                        s.expectedVersion(),
                        s.events().stream().map(event -> content(event, json)).toList()))
                .toList();
        if (streams.stream().allMatch(s -> s.contents().isEmpty())) {
            throw new JournalException("nothing to append");
        }
        return new Draft(origin, append.actor(), append.rulePack(), streams);
    }

    private static Content content(Event event, EventJson json) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new JournalException(event.getClass().getName() + " has no EventType");
        }
        return new Content(type.value(), type.version(), json.write(event));
    }
}
