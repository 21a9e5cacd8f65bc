package org.wenshu.filing.papers;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Journal;
import org.wenshu.filing.FilingTables;

/** What was published against what is filed (有件必备). Safe for use by many threads. */
@Component(service = Reconciliation.class)
public class Reconciliation {

    private final Journal journal;
    private final Milestones milestones;
    private final FilingTables tables;

    @Activate
    public Reconciliation(
            @Reference Journal journal, @Reference Milestones milestones, @Reference FilingTables tables) {
        this.journal = journal;
        this.milestones = milestones;
        this.tables = tables;
    }

    /** A document of the public catalog that nobody has to file, because no duty is known for it. */
    public record Unfiled(
            String unifiedRegistrationNumber,
            String title,
            String documentNumber,
            List<String> enactingOrgans,
            LocalDate publishedOn) {}

    /**
     * The balance.
     *
     * @param published documents in the catalog or with a filing
     * @param complete those of them whose filings are all sent, or settled
     * @param pending those with a filing that is to be sent
     * @param unfiled those of the catalog without any filing
     */
    public record Balance(long published, long complete, long pending, List<Unfiled> unfiled) {}

    /** As it stands now. */
    public Balance balance() {
        List<Unfiled> unfiled = milestones.unfiled().stream()
                .flatMap(position -> journal.read(position - 1, 1).stream())
                .filter(entry -> entry.type().equals(EntryPublished.TYPE))
                .map(entry -> unfiled(entry.as(EntryPublished.class)))
                .filter(document -> !tables.knows(document.documentNumber()))
                .toList();
        long filed = tables.documents(false);
        long pending = tables.documents(true);
        return new Balance(filed + unfiled.size(), filed - pending, pending, unfiled);
    }

    private static Unfiled unfiled(EntryPublished entry) {
        IssuedDocument document = entry.document();
        return new Unfiled(
                entry.unifiedRegistrationNumber(),
                document.title(),
                document.documentNumber(),
                document.enactingOrganNames(),
                document.publishedOn());
    }
}
