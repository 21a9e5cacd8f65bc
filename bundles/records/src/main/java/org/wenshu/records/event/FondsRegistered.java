package org.wenshu.records.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.records.Category;

/**
 * The fonds of an organ was entered, or what it is divided by was added to. In the stream {@code fonds/<organ>}.
 *
 * @param person name of who entered it
 */
@EventType(FondsRegistered.TYPE)
public record FondsRegistered(
        String organ, String code, String name, List<Category> categories, String person, LocalDate on)
        implements Event {

    public static final String TYPE = "records.FondsRegistered";

    public FondsRegistered {
        categories = categories == null ? List.of() : List.copyOf(categories);
    }
}
