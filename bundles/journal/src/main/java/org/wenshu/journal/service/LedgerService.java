package org.wenshu.journal.service;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.journal.JournalMove;
import org.wenshu.journal.Ledger;
import org.wenshu.journal.Progress;

/**
 * What the services of this bundle share. It is apart from the whiteboard of consumers, because a consumer needs the
 * journal and must be able to get it before it is followed.
 */
@Component(service = LedgerService.class)
public class LedgerService {

    private final Ledger ledger;
    private final long beginning;
    private final Progress progress = new Progress();

    @Activate
    public LedgerService(@Reference Databases databases, @Reference BusinessClock clock) {
        this.ledger = new Ledger(databases, clock);
        this.beginning = ledger.head();
    }

    /** How many entries there were when this bundle began. */
    long beginning() {
        return beginning;
    }

    /** Tells whether the journal is on a server already. */
    public boolean movedAlready() {
        return ledger.dialect() == Dialect.POSTGRESQL;
    }

    /** What carries the journal over to other databases. */
    public JournalMove move(Databases there) {
        return new JournalMove(ledger, there);
    }

    Ledger ledger() {
        return ledger;
    }

    Progress progress() {
        return progress;
    }
}
