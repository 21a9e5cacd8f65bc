package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.time.BusinessClock;

/**
 * Enters a normative document for active disclosure into the catalog when it is published, and what a department or the
 * government does to it later. One reaction, so that a document is entered before it is changed.
 */
@Component(service = Reaction.class, configurationPid = "org.wenshu.catalog")
@Designate(ocd = CatalogSettings.class)
public class CatalogEntries implements Reaction {

    private final Journal journal;
    private final Lives lives;
    private final BusinessClock clock;
    private final CatalogSettings settings;

    @Activate
    public CatalogEntries(
            @Reference Journal journal,
            @Reference Lives lives,
            @Reference BusinessClock clock,
            CatalogSettings settings) {
        this.journal = journal;
        this.lives = lives;
        this.clock = clock;
        this.settings = settings;
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
        boolean entered = !journal.stream(Lives.stream(document.documentId())).isEmpty();
        if (entered || document.normative() != Normativity.YES || document.disclosure() != Disclosure.ACTIVE) {
            return;
        }
        enter(document);
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

    /** The year's stream counts the numbers; a conflict with another node lets the entry come again. */
    private void enter(IssuedDocument document) {
        LocalDate today = clock.today();
        String numbers = "catalog-number/" + today.getYear();
        long used = journal.stream(numbers).size();
        String serial = "%d-%05d".formatted(today.getYear(), used + 1);
        String number = settings.numberPrefix() + "-" + serial;
        journal.append(Append.by("system")
                .to(
                        Lives.stream(document.documentId()),
                        0,
                        new EntryPublished(number, settings.indexPrefix() + "/" + serial, document, today))
                .to(numbers, used, new CatalogNumberUsed(number, document.documentId())));
    }
}
