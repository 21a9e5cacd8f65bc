package org.wenshu.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.registration.RegisterBook.Entry;

/**
 * What one append enters: documents of different contents, each with the number after the one before it in its register.
 * Not thread-safe.
 */
final class Sheet {

    private final RegisterBook book;
    private final Map<String, Long> lastNumbers = new HashMap<>();
    private Append append;

    Sheet(RegisterBook book, String account, String pack) {
        this.book = book;
        this.append = Append.by(account).under(pack);
    }

    /** Everything so far as one request. */
    Append append() {
        return append;
    }

    /** Whether there is anything to append. */
    boolean hasEntries() {
        return !append.streams().isEmpty();
    }

    /** Adds to the request. */
    void add(Function<Append, Append> more) {
        append = more.apply(append);
    }

    /** Enters a document, or gives it back; a duplicate leaves the sheet as it is. */
    Outcome write(Entry entry, boolean duplicateAllowed, Beside beside) {
        Outcome outcome = entry.standing().isEmpty() ? register(entry, duplicateAllowed) : giveBack(entry);
        if (!(outcome instanceof Outcome.Duplicate)) {
            append = beside.add(append, outcome);
        }
        return outcome;
    }

    /** Keeps a document that was refused. Its content may come again: the fields may have been what was wrong. */
    private Outcome giveBack(Entry entry) {
        RegisteredDocument document = entry.document();
        Event[] events = entry.entered()
                ? entry.before().toArray(Event[]::new)
                : entry.with(new DocumentReturned(document, entry.findings()));
        append = append.to(stream(document), entry.version(), events);
        return new Outcome.Returned(document, entry.standing());
    }

    private Outcome register(Entry entry, boolean duplicateAllowed) {
        String hash = entry.document().original().contentHash();
        Optional<String> holder = book.holder(hash);
        if (holder.isPresent() && !duplicateAllowed) {
            return new Outcome.Duplicate(holder.get());
        }
        String name = entry.document().direction() + "-"
                + entry.document().receivedOn().getYear();
        long last = lastNumbers.computeIfAbsent(name, book::lastNumber);
        RegisteredDocument document = RegistrationNumber.give(entry.document(), last + 1);
        Event[] events = entry.with(new DocumentRegistered(document, entry.findings()));
        append = append.to(stream(document), entry.version(), events)
                .to("content/" + hash, book.entries(hash), new ContentEntered(document.documentId(), hash))
                .to("register/" + name, last, new NumberTaken(name, last + 1, document.documentId()));
        lastNumbers.put(name, last + 1);
        return new Outcome.Registered(document, entry.findings());
    }

    private static String stream(RegisteredDocument document) {
        return "document/" + document.documentId();
    }
}
