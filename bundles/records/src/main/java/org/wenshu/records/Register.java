package org.wenshu.records;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;

/** The journal as the acts of this bundle use it: an act returns when the tables show it. */
@Component(service = Register.class)
public class Register {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;

    @Activate
    public Register(@Reference Journal journal) {
        this.journal = journal;
    }

    /** @throws org.wenshu.api.journal.StreamConflictException if somebody else was faster */
    public void enter(Append append) {
        journal.awaitApplied(RecordsProjection.CONSUMER, journal.append(append), PATIENCE);
    }

    /** Waits until the tables show everything that is in the journal now. */
    void catchUp() {
        journal.awaitApplied(RecordsProjection.CONSUMER, journal.head(), PATIENCE);
    }
}
