package org.wenshu.catalog;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/** Takes documents out of the catalog that must not be public. Safe for use by many threads. */
@Component(service = Withdrawals.class)
public class Withdrawals {

    private static final int LONGEST = 500;

    private final Lives lives;
    private final Entries entries;
    private final BusinessClock clock;

    @Activate
    public Withdrawals(@Reference Lives lives, @Reference Entries entries, @Reference BusinessClock clock) {
        this.lives = lives;
        this.entries = entries;
        this.clock = clock;
    }

    /** Withdraws an entry: for the Justice Bureau, with a reason. */
    public void withdraw(String number, String reason, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notWithdrawer");
        Life life = entries.find(number)
                .flatMap(entry -> lives.of(entry.documentId()))
                .orElseThrow(() -> Refusal.unknown(number));
        Refusal.unless(!reason.isEmpty() && reason.length() <= LONGEST, 422, "noReason");
        var event = new EntryWithdrawn(number, life.document().documentId(), reason, clock.today(), caller.person());
        try {
            lives.await(lives.append(life, caller.account(), List.of(event)));
        } catch (StreamConflictException faster) {
            throw Refusal.problem("changedMeanwhile", 409, life.document().title());
        }
    }
}
