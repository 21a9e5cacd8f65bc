package org.wenshu.catalog;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.DayBegun;

/**
 * Tells the journal when a document comes into force, expires or is soon to. The pages do not wait for it: they compute
 * the status from the dates.
 */
@Component(service = DayBegun.class)
public class StatusWatch implements DayBegun {

    private final Entries entries;
    private final Lives lives;

    @Activate
    public StatusWatch(@Reference Entries entries, @Reference Lives lives) {
        this.entries = entries;
        this.lives = lives;
    }

    @Override
    public void dayBegun(LocalDate today) {
        entries.turningBy(today).forEach(documentId -> lives.catchUp(documentId, today));
    }
}
