package org.wenshu.catalog.cleanup;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.Refusal;

/** Writes what happens to clean-ups into the journal. Safe for use by many threads. */
@Component(service = CleanupBook.class)
public class CleanupBook {

    private static final String CONSUMER = "catalog";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;

    @Activate
    public CleanupBook(@Reference Journal journal) {
        this.journal = journal;
    }

    /** How much has happened to a clean-up, or, with a number behind its period, to a document of it. */
    long version(String period) {
        return journal.stream(stream(period)).size();
    }

    /** Appends and waits until the tables show it; 409 if somebody else was faster. */
    void append(String period, long version, Event event, Caller caller) {
        append(period, version, event, caller, "cleanupMeanwhile");
    }

    void append(String period, long version, Event event, Caller caller, String conflict) {
        try {
            long position = journal.append(Append.by(caller.account()).to(stream(period), version, event));
            journal.awaitApplied(CONSUMER, position, PATIENCE);
        } catch (StreamConflictException faster) {
            throw Refusal.problem(conflict, 409, period);
        }
    }

    private static String stream(String period) {
        return "catalog-cleanup/" + period;
    }
}
