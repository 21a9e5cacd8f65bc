package org.wenshu.handling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.StreamConflictException;

/** Appends what commands decide, and lets them decide again when somebody else was faster. */
@Component(service = CaseJournal.class)
public class CaseJournal {

    /** Every conflict means that another command got through, so this is far more than a district's clerks can need. */
    private static final int ATTEMPTS = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;

    @Activate
    public CaseJournal(@Reference Journal journal) {
        this.journal = journal;
    }

    /**
     * Appends a decision and returns when the tables show it.
     *
     * @param decision reads the tables and either throws or says what to append; asked again after a conflict
     */
    void commit(Supplier<Append> decision) {
        commitIfNeeded(() -> Optional.of(decision.get()));
    }

    /** Like {@link #commit}, for a decision that may find that there is nothing left to do. */
    void commitIfNeeded(Supplier<Optional<Append>> decision) {
        commitIfNeeded(HandlingProjection.CONSUMER, decision);
    }

    /**
     * Like {@link #commitIfNeeded(Supplier)}, for decisions on the tables of another projection of this bundle.
     *
     * @param consumer the projection's name
     */
    public void commitIfNeeded(String consumer, Supplier<Optional<Append>> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Append> append = decision.get();
            if (append.isEmpty() || committed(consumer, append.get())) {
                return;
            }
        }
        throw Refusal.of(503, "busy");
    }

    private boolean committed(String consumer, Append append) {
        long position;
        try {
            position = journal.append(append);
        } catch (StreamConflictException faster) {
            catchUp(consumer, journal.head());
            return false;
        }
        catchUp(consumer, position);
        return true;
    }

    /** Waits until the tables show everything up to a position. */
    void catchUp(long position) {
        catchUp(HandlingProjection.CONSUMER, position);
    }

    /** Waits until the tables of a projection of this bundle show everything that is in the journal. */
    public void catchUp(String consumer) {
        catchUp(consumer, journal.head());
    }

    private void catchUp(String consumer, long position) {
        journal.awaitApplied(consumer, position, PATIENCE);
    }

    /**
     * What the case of a document rests on now.
     *
     * @throws JournalException if it was never opened
     */
    public CaseStanding standing(String documentId) {
        List<JournalEntry> entries = entries(documentId);
        if (entries.isEmpty()) {
            throw new JournalException("no case of document " + documentId);
        }
        return CaseStanding.of(entries);
    }

    /** What happened to the case of a document, in order. */
    List<JournalEntry> entries(String documentId) {
        return journal.stream(HandlingCase.stream(documentId));
    }

    /**
     * How the case of a document was opened.
     *
     * @throws JournalException if it never was
     */
    public CaseOpened opening(String documentId) {
        return journal.stream(HandlingCase.stream(documentId)).stream()
                .findFirst()
                .orElseThrow(() -> new JournalException("no case of document " + documentId))
                .as(CaseOpened.class);
    }
}
