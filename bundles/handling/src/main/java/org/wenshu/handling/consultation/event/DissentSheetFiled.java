package org.wenshu.handling.consultation.event;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.handling.consultation.By;
import org.wenshu.handling.consultation.DissentItem;

/**
 * The organ in charge listed the opinions and grounds of all sides and proposed what to do, Article 29.
 */
@EventType(DissentSheetFiled.TYPE)
public record DissentSheetFiled(String matterId, List<DissentItem> items, String proposal, By by) implements Event {
    public static final String TYPE = "handling.DissentSheetFiled";

    public DissentSheetFiled {
        items = List.copyOf(items);
    }
}
