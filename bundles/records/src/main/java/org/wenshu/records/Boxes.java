package org.wenshu.records;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.records.event.BoxFilled;

/** Puts items into boxes (装盒) in the order of their numbers, one box after the other (DA/T 22-2015, 6.4). */
@Component(service = Boxes.class)
public class Boxes {

    private final RecordsTables tables;
    private final Register register;
    private final BusinessClock clock;

    @Activate
    public Boxes(@Reference RecordsTables tables, @Reference Register register, @Reference BusinessClock clock) {
        this.tables = tables;
        this.register = register;
        this.clock = clock;
    }

    /** Fills the next box of a series with what comes after the last one, up to an item. */
    public Box fill(String series, int last, Caller caller) {
        Rights.requireArchivist(caller);
        int archived = tables.lastNumber(series);
        if (archived == 0) {
            throw Refusal.of(404, "noSeries", series);
        }
        int number = tables.lastBox(series).map(Box::number).orElse(0) + 1;
        int first = tables.lastBox(series).map(Box::last).orElse(0) + 1;
        if (last < first || last > archived) {
            throw Refusal.of(422, "boxRange", Integer.toString(first), Integer.toString(archived));
        }
        try {
            register.enter(Append.by(caller.account())
                    .to(
                            "archival-box/" + series,
                            number - 1L,
                            new BoxFilled(series, number, first, last, caller.person(), clock.today())));
        } catch (StreamConflictException faster) {
            throw Refusal.of(409, "boxTaken", series);
        }
        return new Box(series, number, first, last);
    }
}
