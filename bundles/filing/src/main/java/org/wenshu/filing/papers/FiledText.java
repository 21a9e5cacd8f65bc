package org.wenshu.filing.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.filing.FilingDutyArisen;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.filing.DocumentStreams;
import org.wenshu.filing.Filing;

/** What others told of a document that is filed: its text, its opinion, its number in the catalog. */
@Component(service = FiledText.class)
public class FiledText {

    private final Journal journal;
    private final Milestones milestones;
    private final ContentStore contents;

    @Activate
    public FiledText(@Reference Journal journal, @Reference Milestones milestones, @Reference ContentStore contents) {
        this.journal = journal;
        this.milestones = milestones;
        this.contents = contents;
    }

    /** The sentences in which a document names its basis (制定依据); empty if it names none. */
    List<String> basis(IssuedDocument document) {
        try (InputStream in = contents.open(new ContentHash(document.textHash()))) {
            return BasisList.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stored file; the caller closes the stream. */
    InputStream open(StoredFile file) {
        return contents.open(new ContentHash(file.contentHash()));
    }

    /** The document as it went out; empty for one that was issued outside this system. */
    Optional<IssuedDocument> document(Filing filing) {
        return journal.stream(DocumentStreams.filing(filing.id())).stream()
                .filter(entry -> entry.type().equals(FilingDutyArisen.TYPE))
                .map(entry -> entry.as(FilingDutyArisen.class).document())
                .findFirst();
    }

    /** The last legality opinion on it. */
    Optional<OpinionIssued> opinion(Filing filing) {
        return entry(filing, OpinionIssued.TYPE).map(entry -> entry.as(OpinionIssued.class));
    }

    /** Its unified registration number; empty as long as it is not in the catalog. */
    Optional<String> catalogNumber(Filing filing) {
        return entry(filing, EntryPublished.TYPE)
                .map(entry -> entry.as(EntryPublished.class).unifiedRegistrationNumber());
    }

    private Optional<JournalEntry> entry(Filing filing, String type) {
        return milestones.position(filing.documentId(), type).flatMap(position -> {
            List<JournalEntry> found = journal.read(position - 1, 1);
            return found.stream().findFirst();
        });
    }
}
