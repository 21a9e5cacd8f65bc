package org.wenshu.records;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.review.DraftSupplied;
import org.wenshu.api.storage.Database;
import org.wenshu.records.event.BoxFilled;
import org.wenshu.records.event.FixityChecked;
import org.wenshu.records.event.FondsRegistered;
import org.wenshu.records.event.HoldLifted;
import org.wenshu.records.event.HoldPlaced;
import org.wenshu.records.event.ItemArchived;
import org.wenshu.records.fixity.FixityTables;

/** Follows documents from their registration to their end, and what the archivist does with them. */
@Component(service = Projection.class)
public class RecordsProjection implements Projection {

    static final String CONSUMER = "records";

    private static final List<String> TABLES = List.of(
            "records_document",
            "records_turn",
            "records_file",
            "records_step",
            "records_fonds",
            "records_category",
            "records_item",
            "records_box",
            "records_hold",
            "records_fixity",
            "records_flaw");

    private final RecordsTables tables;

    @Activate
    public RecordsProjection(@Reference RecordsTables tables) {
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
        DocumentRows documents = new DocumentRows(handle);
        switch (entry.type()) {
            case DocumentRegistered.TYPE ->
                documents.registered(entry.as(DocumentRegistered.class).document());
            case CaseOpened.TYPE -> documents.opened(entry.as(CaseOpened.class));
            case StepOpened.TYPE -> documents.turn(entry.as(StepOpened.class));
            case StepWithdrawn.TYPE -> documents.withdrawn(entry.as(StepWithdrawn.class));
            case StepCompleted.TYPE -> documents.completed(entry.as(StepCompleted.class), entry.position());
            case DraftSupplied.TYPE -> documents.drafted(entry.as(DraftSupplied.class));
            case CaseReturned.TYPE -> documents.returned(entry.as(CaseReturned.class));
            case DocumentSignedOff.TYPE -> documents.signed(entry.as(DocumentSignedOff.class));
            case DocumentNumbered.TYPE -> documents.numbered(entry.as(DocumentNumbered.class));
            case DocumentIssued.TYPE -> documents.issued(entry.as(DocumentIssued.class));
            case DocumentPublished.TYPE ->
                documents.published(entry.as(DocumentPublished.class).document());
            case FondsRegistered.TYPE -> ItemRows.fonds(handle, entry.as(FondsRegistered.class), entry.streamVersion());
            case ItemArchived.TYPE -> ItemRows.archived(handle, entry.as(ItemArchived.class));
            case HoldPlaced.TYPE -> ItemRows.held(handle, entry.as(HoldPlaced.class));
            case HoldLifted.TYPE ->
                handle.execute(
                        "DELETE FROM records_hold WHERE document_id = ?",
                        entry.as(HoldLifted.class).documentId());
            case FixityChecked.TYPE -> FixityTables.write(handle, entry.as(FixityChecked.class));
            case BoxFilled.TYPE -> ItemRows.boxed(handle, entry.as(BoxFilled.class));
            default -> {
                // Nothing that archiving has to know.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    }
}
