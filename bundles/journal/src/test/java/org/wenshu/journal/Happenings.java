package org.wenshu.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/** Events of an invented bundle. */
final class Happenings {

    private Happenings() {}

    @EventType("sample.NoteTaken")
    record NoteTaken(String text) implements Event {}

    @EventType(value = "sample.NoteClosed", version = 3)
    record NoteClosed() implements Event {}

    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, List<String> words) {
        Part {
            words = List.copyOf(words);
        }
    }

    /** Every kind of component that events have; the methods must not show in the JSON. */
    @EventType("sample.Everything")
    record Everything(
            String text,
            int number,
            boolean flag,
            LocalDate date,
            Instant instant,
            Duration duration,
            Colour colour,
            Optional<String> name,
            Optional<LocalDate> day,
            List<Part> parts,
            Set<Colour> colours,
            Map<String, Integer> counts)
            implements Event {

        Everything {
            parts = List.copyOf(parts);
            colours = Set.copyOf(colours);
            counts = Map.copyOf(counts);
        }

        public boolean isComplete() {
            return true;
        }

        public String getLabel() {
            return "derived";
        }
    }

    /** A reader's own view of a note, under no event's name. */
    record NoteView(String text, Optional<String> addedLater) implements Event {}

    /** Not an event that can be kept: it has no name. */
    record Nameless(String text) implements Event {}
}
