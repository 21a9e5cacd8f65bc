package org.wenshu.registration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.registration.StoredFile;
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
        refuseStrangers(caller);
        gate.statement(submission.stated(), submission.file(), caller.account());
        Extracted read = gate.document(submission.file(), caller.account());
        List<Optional<Extracted>> attachments = submission.attachments().stream()
                .map(file -> gate.attachment(file, caller.account()))
                .toList();
        Optional<String> holder = book.holder(submission.file().hash());
        if (holder.isPresent() && !submission.duplicateAllowed()) {
            return new Outcome.Duplicate(holder.get());
        }
        List<StoredFile> files = Drafting.files(submission.attachments(), attachments);
        Draft draft = drafting.draft(submission, read, files, caller);
        Checks.Result result = checks.check(draft.facts(), draft.document().receivedOn());
        List<Clearance> clearances = Clearances.admit(result.findings(), submission.clearances(), caller);
        // Contents first: an entry of the journal never names one that is not there.
        store(submission, read);
        String id = draft.document().documentId();
        List<Event> told = List.of(ElementsRead.from(id, read));
        RegisterBook.Entry entry = RegisterBook.Entry.fresh(draft.document(), result, clearances, told);
        Beside all = (append, outcome) -> beside.add(fingerprinted(append, id, read), outcome);
        return book.enter(() -> entry, submission.duplicateAllowed(), caller.account(), all);
    }

    /** In a stream of its own: nothing happened to the document. */
    private static Append fingerprinted(Append append, String id, Extracted read) {
        return Fingerprint.of(read.text())
                .map(print -> append.to("fingerprint/" + id, 0, TextFingerprinted.of(id, print)))
                .orElse(append);
    }

    private void store(Submission submission, Extracted read) {
        contents.put(submission.file().open());
        submission.attachments().forEach(file -> contents.put(file.open()));
        contents.put(new ByteArrayInputStream(read.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuseStrangers(Caller caller) {
        if (!Access.isOffice(caller) && !Access.isOfOrgan(caller)) {
            throw Refusals.notAllowed();
        }
    }
}
