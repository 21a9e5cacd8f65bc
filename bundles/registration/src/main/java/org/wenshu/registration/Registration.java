package org.wenshu.registration;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.similar.Fingerprint;
import org.wenshu.registration.similar.TextFingerprinted;

/** The command of this bundle: read, refuse or check, store, and enter. Safe for use by many threads. */
@Component(service = Registration.class)
public class Registration {

    private final Gate gate;
    private final Drafting drafting;
    private final Checks checks;
    private final ContentStore contents;
    private final RegisterBook book;

    @Activate
    public Registration(
            @Reference Gate gate,
            @Reference Drafting drafting,
            @Reference Checks checks,
            @Reference ContentStore contents,
            @Reference RegisterBook book) {
        this.gate = gate;
        this.drafting = drafting;
        this.checks = checks;
        this.contents = contents;
        this.book = book;
    }

    /** What a file says, and what the checks would find if nobody said anything else; nothing is stored. */
    public record Examined(Extracted extracted, List<Finding> findings) {}

    /** Reads and checks a file without storing any of it. */
    public Examined examine(Upload file, Caller caller) {
        refuseStrangers(caller);
        Extracted read = gate.document(file, caller.account());
        return new Examined(
                read, checks.check(drafting.facts(file, read, caller)).findings());
    }

    /**
     * Submits a document.
     *
     * @throws org.wenshu.api.web.ProblemException if it is classified, cannot be read, lacks a field, or the caller may
     *     not submit it; nothing is stored then
     */
    public Outcome submit(Submission submission, Caller caller) {
        return submit(submission, caller, Beside.NOTHING);
    }

    /** The same, with more in the append that enters it; a duplicate enters nothing. */
    public Outcome submit(Submission submission, Caller caller, Beside beside) {
        Readied readied = read(submission, caller);
        Optional<String> holder = book.holder(submission.file().hash());
        if (holder.isPresent() && !submission.duplicateAllowed()) {
            return new Outcome.Duplicate(holder.get());
        }
        RegisterBook.Entry entry = entry(readied, Optional.empty(), caller);
        store(List.of(readied));
        return book.enter(
                () -> entry, submission.duplicateAllowed(), caller.account(), fingerprinted(readied, entry, beside));
    }

    /**
     * Does the first half of a submission: reads the files and refuses classified ones. Nothing is stored.
     *
     * @throws org.wenshu.api.web.ProblemException if it is classified, cannot be read, or the caller may not submit it
     */
    public Readied read(Submission submission, Caller caller) {
        refuseStrangers(caller);
        gate.statement(submission.stated(), submission.file(), caller.account());
        Extracted read = gate.document(submission.file(), caller.account());
        List<Optional<Extracted>> attachments = submission.attachments().stream()
                .map(file -> gate.attachment(file, caller.account()))
                .toList();
        return new Readied(submission, read, attachments, Fingerprint.of(read.text()));
    }

    /** An empty batch of submissions of a caller. */
    public Batch batch(Caller caller) {
        return new Batch(this, book, caller, List.of());
    }

    /** Drafts and checks. */
    RegisterBook.Entry entry(Readied readied, Optional<Nearby> nearby, Caller caller) {
        Draft draft = drafting.draft(readied, nearby, caller);
        Checks.Result result = checks.check(draft.facts(), draft.document().receivedOn());
        List<Clearance> clearances =
                Clearances.admit(result.findings(), readied.submission().clearances(), caller);
        List<Event> told = List.of(ElementsRead.from(draft.document().documentId(), readied.read()));
        return RegisterBook.Entry.fresh(draft.document(), result, clearances, told);
    }

    /** Puts a fingerprint in a stream of its own beside the document: nothing happened to the document. */
    static Beside fingerprinted(Readied readied, RegisterBook.Entry entry, Beside beside) {
        String id = entry.document().documentId();
        return (append, outcome) -> {
            Append more = readied.fingerprint()
                    .map(print -> append.to("fingerprint/" + id, 0, TextFingerprinted.of(id, print)))
                    .orElse(append);
            return beside.add(more, outcome);
        };
    }

    /** Stores contents, which comes first: an entry of the journal never names one that is not there. */
    void store(List<Readied> all) {
        List<Supplier<InputStream>> files = new ArrayList<>();
        for (Readied readied : all) {
            files.add(readied.submission().file()::open);
            readied.submission().attachments().forEach(file -> files.add(file::open));
            byte[] text = readied.read().text().getBytes(StandardCharsets.UTF_8);
            files.add(() -> new ByteArrayInputStream(text));
        }
        contents.putAll(files);
    }

    private static void refuseStrangers(Caller caller) {
        if (!Access.isOffice(caller) && !Access.isOfOrgan(caller)) {
            throw Refusals.notAllowed();
        }
    }
}
