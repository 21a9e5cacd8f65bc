package org.wenshu.catalog;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.time.BusinessClock;

/** Enters a normative document for active disclosure into the catalog when it is published. */
@Component(service = Reaction.class, configurationPid = "org.wenshu.catalog")
@Designate(ocd = CatalogSettings.class)
public class CatalogEntries implements Reaction {

    private final Journal journal;
    private final BusinessClock clock;
    private final CatalogSettings settings;

    @Activate
    public CatalogEntries(@Reference Journal journal, @Reference BusinessClock clock, CatalogSettings settings) {
        this.journal = journal;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String consumer() {
        return "catalog-entries";
    }

    @Override
    public void react(JournalEntry entry) {
        if (!entry.type().equals(DocumentPublished.TYPE)) {
            return;
        }
        IssuedDocument document = entry.as(DocumentPublished.class).document();
        boolean entered = !journal.stream(stream(document)).isEmpty();
        if (entered || document.normative() != Normativity.YES || document.disclosure() != Disclosure.ACTIVE) {
            return;
        }
        enter(document);
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
                        stream(document),
                        0,
                        new EntryPublished(number, settings.indexPrefix() + "/" + serial, document, today))
                .to(numbers, used, new CatalogNumberUsed(number, document.documentId())));
    }

    private static String stream(IssuedDocument document) {
        return "catalog/" + document.documentId();
    }
}
