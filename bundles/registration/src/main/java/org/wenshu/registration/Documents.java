package org.wenshu.registration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.api.extraction.PagePictures;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/**
 * One document with its files and its history, as far as the caller may read it. The tables tell who may; what was
 * entered is read from the journal, which holds it anyway: a copy in the tables would double every document.
 */
@Component(service = Documents.class)
public class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final Set<String> FIXED_LAYOUT = Set.of("application/pdf", "application/ofd");

    private final DocumentList list;
    private final Journal journal;
    private final ContentStore contents;
    private final Accounts accounts;
    private final PagePictures pictures;

    @Activate
    public Documents(
            @Reference DocumentList list,
            @Reference Journal journal,
            @Reference ContentStore contents,
            @Reference Accounts accounts,
            @Reference PagePictures pictures) {
        this.list = list;
        this.journal = journal;
        this.contents = contents;
        this.accounts = accounts;
        this.pictures = pictures;
    }

    /**
     * The document with an id.
     *
     * @throws org.wenshu.api.web.ProblemException 404 if there is none that the caller may read
     */
    public DocumentRecord find(String id, Caller caller) {
        DocumentRow row = list.find(id, caller).orElseThrow(Refusals::unknownDocument);
        return DocumentStream.record(row, journal.stream("document/" + row.id()));
    }

    /** The documents that a query asks for, the newest first. */
    public Slice<DocumentRow> list(DocumentQuery query, Caller caller) {
        return list.list(query, caller);
    }

    /** Tells whether a document exists and the caller may read it. */
    public boolean readable(String id, Caller caller) {
        return list.readable(id, caller);
    }

    /** An attachment by its number from 1. */
    public StoredFile attachment(DocumentRecord document, int number) {
        List<StoredFile> attachments = document.document().attachments();
        if (number < 1 || number > attachments.size()) {
            throw Refusals.unknownAttachment();
        }
        return attachments.get(number - 1);
    }

    /** The bytes of a file; the caller closes the stream. */
    public InputStream open(StoredFile file) {
        return contents.open(new ContentHash(file.contentHash()));
    }

    /** The extracted text. */
    public String text(DocumentRecord document) {
        try (InputStream text =
                contents.open(new ContentHash(document.document().textHash()))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page as on paper, from 1; empty if the format has no fixed layout, or the page cannot be shown. */
    public Optional<PagePicture> page(DocumentRecord document, int number) {
        StoredFile file = document.document().original();
        if (!FIXED_LAYOUT.contains(file.mediaType())) {
            return Optional.empty();
        }
        try {
            return Optional.of(pictures.draw(file.contentHash(), () -> open(file), number));
        } catch (ExtractionException undrawable) {
            LOG.info(
                    "Page {} of document {} is not shown: {}",
                    number,
                    document.row().id(),
                    undrawable.getMessage());
            return Optional.empty();
        }
    }

    /** The extracted text with the places that elements were read from. */
    public List<Preview.Piece> pieces(DocumentRecord document) {
        return Preview.pieces(
                text(document), document.read().elements(), document.document().articles());
    }

    /** What happened to a document and to its case, in order. */
    public List<HistoryItem> history(DocumentRecord document) {
        String id = document.row().id();
        return Stream.of("document/" + id, "case/" + id)
                .flatMap(stream -> journal.stream(stream).stream())
                .map(entry -> HistoryItem.of(entry, person(entry)))
                .sorted(Comparator.comparingLong(HistoryItem::position))
                .toList();
    }

    private String person(JournalEntry entry) {
        return accounts.account(entry.actor(), LocalDate.ofInstant(entry.recordedAt(), BusinessClock.ZONE))
                .map(Account::person)
                .or(() -> Messages.find("actor." + entry.actor()))
                .orElse(entry.actor());
    }
}
