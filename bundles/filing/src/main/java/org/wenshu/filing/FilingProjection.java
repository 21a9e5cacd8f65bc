package org.wenshu.filing;

import java.sql.Connection;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.FilingDutyArisen;
import org.wenshu.api.filing.FilingRegistered;
import org.wenshu.api.filing.FilingSubmitted;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.storage.Database;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class FilingProjection implements Projection {

    static final String CONSUMER = "filing";

    private final FilingTables tables;

    @Activate
    public FilingProjection(@Reference FilingTables tables) {
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        switch (entry.type()) {
            case FilingDutyArisen.TYPE -> arisen(handle, entry.as(FilingDutyArisen.class), entry.streamVersion());
            case FilingSubmitted.TYPE -> submitted(handle, entry.as(FilingSubmitted.class), entry.streamVersion());
            case FilingRegistered.TYPE -> registered(handle, entry.as(FilingRegistered.class), entry.streamVersion());
            default -> {
                // Other bundles' business.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handles.on(connection).execute("DELETE FROM filing_filing");
    }

    private static void arisen(Handle handle, FilingDutyArisen event, long version) {
        IssuedDocument document = event.document();
        Deadline deadline = event.duty().deadline();
        handle.createUpdate(
                        """
                        INSERT INTO filing_filing (id, document_id, title, document_number, enacting_organs,
                          submitting_organ, authority, authority_name, state, published_on, nominal_date, due_date,
                          provisional, article, quote, version)
                        VALUES (:id, :documentId, :title, :number, :organs, :submitting, :authority, :authorityName,
                          :state, :published, :nominal, :due, :provisional, :article, :quote, :version)
                        """)
                .bind("id", event.filingId())
                .bind("documentId", document.documentId())
                .bind("title", document.title())
                .bind("number", document.documentNumber())
                .bind("organs", String.join(",", document.enactingOrgans()))
                .bind("submitting", document.submittingOrgan().orElse(""))
                .bind("authority", event.duty().authority())
                .bind("authorityName", event.duty().authorityName())
                .bind("state", FilingState.DUE.name())
                .bind("published", document.publishedOn().toString())
                .bind("nominal", deadline.nominalDate().toString())
                .bind("due", deadline.date().toString())
                .bind("provisional", deadline.provisional() ? 1 : 0)
                .bind("article", event.duty().citation().article())
                .bind("quote", event.duty().citation().quote())
                .bind("version", version)
                .execute();
    }

    private static void submitted(Handle handle, FilingSubmitted event, long version) {
        step(handle, event.filingId(), FilingState.SUBMITTED, version);
        date(
                handle,
                "UPDATE filing_filing SET submitted_on = :day WHERE id = :id",
                event.filingId(),
                event.submittedOn());
    }

    private static void registered(Handle handle, FilingRegistered event, long version) {
        step(handle, event.filingId(), FilingState.REGISTERED, version);
        date(
                handle,
                "UPDATE filing_filing SET registered_on = :day WHERE id = :id",
                event.filingId(),
                event.registeredOn());
        handle.createUpdate("UPDATE filing_filing SET filing_number = :number WHERE id = :id")
                .bind("number", event.filingNumber())
                .bind("id", event.filingId())
                .execute();
    }

    private static void step(Handle handle, String id, FilingState state, long version) {
        handle.createUpdate("UPDATE filing_filing SET state = :state, version = :version WHERE id = :id")
                .bind("state", state.name())
                .bind("version", version)
                .bind("id", id)
                .execute();
    }

    private static void date(Handle handle, String update, String id, LocalDate day) {
        handle.createUpdate(update).bind("day", day.toString()).bind("id", id).execute();
    }
}
