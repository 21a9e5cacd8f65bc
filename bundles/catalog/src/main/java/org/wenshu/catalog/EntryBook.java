package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;

/** Enters documents under the next number of the year. Safe for use by many threads. */
@Component(service = EntryBook.class, configurationPid = "org.wenshu.catalog")
@Designate(ocd = CatalogSettings.class)
public class EntryBook {

    private final Journal journal;
    private final BusinessClock clock;
    private final CatalogSettings settings;

    @Activate
    public EntryBook(@Reference Journal journal, @Reference BusinessClock clock, CatalogSettings settings) {
        this.journal = journal;
        this.clock = clock;
        this.settings = settings;
    }

    /** Tells whether a document has its entry. */
    boolean has(String documentId) {
        return !journal.stream(Lives.stream(documentId)).isEmpty();
    }

    /** The stream of an existing document's number, which keeps two of the same apart. */
    public static String existing(String documentNumber) {
        return "catalog-existing/" + documentNumber;
    }

    /**
     * The version of the stream of an existing document's number.
     *
     * @return empty while a document has the number
     */
    public Optional<Long> free(String documentNumber) {
        List<JournalEntry> stream = journal.stream(existing(documentNumber));
        boolean taken =
                !stream.isEmpty() && stream.get(stream.size() - 1).type().equals(ExistingDocumentEntered.TYPE);
        return taken ? Optional.empty() : Optional.of((long) stream.size());
    }

    /**
     * Enters a document. The year's stream counts the numbers.
     *
     * @param beside adds what else is to be told in the same breath; knows the number
     * @return the unified registration number
     * @throws StreamConflictException if somebody else was faster with the number, or with the document
     */
    public String enter(IssuedDocument document, String actor, Beside beside) {
        LocalDate today = clock.today();
        String numbers = "catalog-number/" + today.getYear();
        long used = journal.stream(numbers).size();
        String serial = "%d-%05d".formatted(today.getYear(), used + 1);
        String number = settings.numberPrefix() + "-" + serial;
        var published = new EntryPublished(number, settings.indexPrefix() + "/" + serial, document, today);
        Append append = Append.by(actor)
                .to(Lives.stream(document.documentId()), 0, published)
                .to(numbers, used, new CatalogNumberUsed(number, document.documentId()));
        journal.append(beside.to(number).apply(append));
        return number;
    }

    /** What is told with an entry. */
    @FunctionalInterface
    public interface Beside {

        Beside NOTHING = number -> UnaryOperator.identity();

        UnaryOperator<Append> to(String number);
    }
}
