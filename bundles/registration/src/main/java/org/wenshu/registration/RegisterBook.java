package org.wenshu.registration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.registration.DocumentCleared;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Finding;

/**
 * Enters documents: one append gives a document its stream, its number in the register, and its content the mark of
 * being registered. The expected versions of the streams are what keeps numbers without gaps and contents single; the
 * lock only spares the writers of this JVM from running into each other.
 */
@Component(service = RegisterBook.class)
public class RegisterBook {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 50;

    private final Journal journal;
    private final Tables tables;
    private final ReentrantLock writing = new ReentrantLock(true);

    @Activate
    public RegisterBook(@Reference Journal journal, @Reference Tables tables) {
        this.journal = journal;
        this.tables = tables;
    }

    /**
     * A document that is ready to be entered, or to be given back.
     *
     * @param document without a number
     * @param standing the findings that stop it; with one, it is given back
     * @param pack the rule pack that checked it
     * @param version of the document's stream
     * @param before what is entered before the outcome
     * @param after what is entered after it
     */
    record Entry(
            RegisteredDocument document,
            List<Finding> findings,
            List<Finding> standing,
            String pack,
            long version,
            List<Event> before,
            List<Event> after) {

        /** A document that comes in. */
        static Entry fresh(
                RegisteredDocument document, Checks.Result result, List<Clearance> clearances, List<Event> after) {
            String id = document.documentId();
            return new Entry(
                    document,
                    result.findings(),
                    Clearances.standing(result.findings(), clearances),
                    result.pack(),
                    0,
                    clearances.isEmpty() ? List.of() : List.of(new DocumentCleared(id, clearances)),
                    after);
        }

        /** A document that was returned, when findings of it are cleared. */
        static Entry again(DocumentRecord returned, DocumentCleared cleared, List<Finding> standing) {
            List<Finding> findings = returned.findings();
            String pack = findings.get(0).rulePack();
            return new Entry(
                    returned.document(), findings, standing, pack, returned.version(), List.of(cleared), List.of());
        }

        Event[] with(Event outcome) {
            return Stream.of(before, List.of(outcome), after)
                    .flatMap(List::stream)
                    .toArray(Event[]::new);
        }

        boolean entered() {
            return version > 0;
        }
    }

    /**
     * Gives the document the next number of its register, or gives it back. Returns when the tables show it.
     *
     * @param entry asked again each time that somebody else was faster
     */
    Outcome enter(Supplier<Entry> entry, boolean duplicateAllowed, String account, Beside beside) {
        return exclusively(() -> {
            Entry now = entry.get();
            Sheet sheet = new Sheet(this, account, now.pack());
            Outcome outcome = sheet.write(now, duplicateAllowed, beside);
            append(sheet);
            return outcome;
        });
    }

    /** Enters many by one append, all or nothing. Returns when the tables show them. */
    void enter(Batch batch, String account) {
        exclusively(() -> {
            Sheet sheet = new Sheet(this, account, batch.pack());
            batch.write(sheet);
            append(sheet);
            return batch;
        });
    }

    /** The document that first had this content and was registered. */
    Optional<String> holder(String contentHash) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT first_document FROM registration_content WHERE content_hash = :hash")
                .bind("hash", contentHash)
                .mapTo(String.class)
                .findOne());
    }

    private <T> T exclusively(Supplier<T> attempt) {
        writing.lock();
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                try {
                    return attempt.get();
                } catch (StreamConflictException somebodyWasFaster) {
                    journal.awaitApplied(RegistrationProjection.CONSUMER, journal.head(), PATIENCE);
                }
            }
            throw Refusals.busy();
        } finally {
            writing.unlock();
        }
    }

    private void append(Sheet sheet) {
        if (sheet.hasEntries()) {
            long position = journal.append(sheet.append());
            journal.awaitApplied(RegistrationProjection.CONSUMER, position, PATIENCE);
        }
    }

    /** The last number that a register gave. */
    long lastNumber(String book) {
        return count("SELECT last_number FROM registration_book WHERE name = :key", book);
    }

    /** How often a content was entered. */
    long entries(String hash) {
        return count("SELECT entries FROM registration_content WHERE content_hash = :key", hash);
    }

    private long count(String query, String key) {
        return tables.read(handle -> handle.createQuery(query)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }
}
