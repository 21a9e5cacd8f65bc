package org.wenshu.handling.consultation;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.time.BusinessClock;

/** Counts provisional periods anew as soon as a holiday notice is at hand; each new day would do it at the latest. */
@Component(service = Reaction.class)
public class NoticeFollowing implements Reaction {

    private final Silence silence;
    private final BusinessClock clock;

    @Activate
    public NoticeFollowing(@Reference Silence silence, @Reference BusinessClock clock) {
        this.silence = silence;
        this.clock = clock;
    }

    @Override
    public String consumer() {
        return "handling-consultation-calendar";
    }

    @Override
    public void react(JournalEntry entry) {
        if (entry.type().equals(CalendarExtended.TYPE)) {
            silence.dayBegun(clock.today());
        }
    }
}
