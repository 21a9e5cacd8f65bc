package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.time.BusinessClock;

/**
 * Enters a normative document for active disclosure into the catalog when it is published, and what a department or the
 * government does to it later. One reaction, so that a document is entered before it is changed.
 */
@Component(service = Reaction.class)
public class CatalogEntries implements Reaction {

    private final EntryBook book;
    private final Lives lives;
    private final BusinessClock clock;

    @Activate
    public CatalogEntries(@Reference EntryBook book, @Reference Lives lives, @Reference BusinessClock clock) {
        this.book = book;
        this.lives = lives;
        this.clock = clock;
    }

    @Override
    public String consumer() {
        return "catalog-entries";
    }

    @Override
    public void react(JournalEntry entry) {
        switch (entry.type()) {
            case DocumentPublished.TYPE ->
                published(entry.as(DocumentPublished.class).document());
            case DocumentCorrected.TYPE -> corrected(entry.as(DocumentCorrected.class));
            case DocumentRevoked.TYPE -> revoked(entry.as(DocumentRevoked.class));
            default -> {
                // Other bundles' business.
            }
        }
    }

    private void published(IssuedDocument document) {
        boolean entered = book.has(document.documentId());
        if (entered || document.normative() != Normativity.YES || document.disclosure() != Disclosure.ACTIVE) {
            return;
        }
        // A conflict with another node lets the journal entry come again.
        book.enter(document, "system", EntryBook.Beside.NOTHING);
        lives.catchUp(document.documentId(), clock.today());
    }

    /** How a department corrected its document is its business; that it did, and by which document, is everybody's. */
    private void corrected(DocumentCorrected event) {
        ValidityChange change =
                switch (event.kind()) {
                    case AMENDED -> ValidityChange.AMENDED;
                    case REPEALED -> ValidityChange.REPEALED;
                };
        change(
                event.documentId(),
                change,
                Optional.of(event.effectiveOn()),
                event.correctedOn(),
                event.reference().orElse(""));
    }

    private void revoked(DocumentRevoked event) {
        change(event.documentId(), ValidityChange.REVOKED, event.from(), event.decidedOn(), event.reference());
    }

    /** Only what is in the catalog is changed there; what it knows already came twice. */
    private void change(
            String documentId, ValidityChange change, Optional<LocalDate> day, LocalDate decidedOn, String reference) {
        lives.of(documentId).ifPresent(life -> {
            var changed = new ValidityChanged(life.number(), documentId, change, day, decidedOn, reference, "");
            if (!life.changes().contains(changed)) {
                lives.record(life, changed, "system", clock.today());
            }
        });
    }
}
