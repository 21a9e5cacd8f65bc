package org.wenshu.filing;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.FilingDutyArisen;
import org.wenshu.api.filing.FilingRegistered;
import org.wenshu.api.filing.FilingSubmitted;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.storage.Database;
import org.wenshu.filing.event.DeadlinesRecounted;
import org.wenshu.filing.event.FilingDutyFound;
import org.wenshu.filing.event.FilingRefused;
import org.wenshu.filing.event.FilingSupplemented;
import org.wenshu.filing.event.FilingSuspended;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class FilingProjection implements Projection {

    public static final String CONSUMER = "filing";

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
        long version = entry.streamVersion();
        switch (entry.type()) {
            case FilingDutyArisen.TYPE -> {
                FilingDutyArisen event = entry.as(FilingDutyArisen.class);
                FilingRows.arisen(handle, event.filingId(), event.duty(), event.document(), version);
            }
            case FilingDutyFound.TYPE -> FilingRows.found(handle, entry.as(FilingDutyFound.class), version);
            case FilingSubmitted.TYPE -> submitted(handle, entry.as(FilingSubmitted.class), version);
            case FilingSupplemented.TYPE -> supplemented(handle, entry.as(FilingSupplemented.class), version);
            case FilingRegistered.TYPE -> registered(handle, entry.as(FilingRegistered.class), version);
            case FilingSuspended.TYPE -> suspended(handle, entry.as(FilingSuspended.class), version);
            case FilingRefused.TYPE -> refused(handle, entry.as(FilingRefused.class), version);
            case DeadlinesRecounted.TYPE -> recounted(handle, entry.as(DeadlinesRecounted.class), version);
            default -> CorrectionRows.apply(handle, entry);
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM filing_correction");
        handle.execute("DELETE FROM filing_filing");
    }

    private static void submitted(Handle handle, FilingSubmitted event, long version) {
        step(handle, event.filingId(), FilingState.SUBMITTED, version);
        set(
                handle,
                event.filingId(),
                "UPDATE filing_filing SET submitted_on = :value WHERE id = :id",
                event.submittedOn());
        periods(handle, event.filingId(), event.deadlines());
    }

    private static void supplemented(Handle handle, FilingSupplemented event, long version) {
        step(handle, event.filingId(), FilingState.SUBMITTED, version);
        handle.execute("UPDATE filing_filing SET supplement_due = NULL, remark = NULL WHERE id = ?", event.filingId());
        periods(handle, event.filingId(), event.deadlines());
    }

    private static void registered(Handle handle, FilingRegistered event, long version) {
        step(handle, event.filingId(), FilingState.REGISTERED, version);
        set(
                handle,
                event.filingId(),
                "UPDATE filing_filing SET registered_on = :value WHERE id = :id",
                event.registeredOn());
        set(
                handle,
                event.filingId(),
                "UPDATE filing_filing SET filing_number = :value WHERE id = :id",
                event.filingNumber());
    }

    private static void suspended(Handle handle, FilingSuspended event, long version) {
        step(handle, event.filingId(), FilingState.SUSPENDED, version);
        set(
                handle,
                event.filingId(),
                "UPDATE filing_filing SET supplement_due = :value WHERE id = :id",
                event.due().date());
        set(
                handle,
                event.filingId(),
                "UPDATE filing_filing SET remark = :value WHERE id = :id",
                String.join("\n", event.missing()));
    }

    private static void refused(Handle handle, FilingRefused event, long version) {
        step(handle, event.filingId(), FilingState.REFUSED, version);
        set(handle, event.filingId(), "UPDATE filing_filing SET remark = :value WHERE id = :id", event.reason());
    }

    private static void recounted(Handle handle, DeadlinesRecounted event, long version) {
        handle.execute("UPDATE filing_filing SET version = ? WHERE id = ?", version, event.filingId());
        event.duty().ifPresent(duty -> FilingRows.due(handle, event.filingId(), duty));
        periods(handle, event.filingId(), event.intake());
    }

    private static void periods(Handle handle, String id, List<Deadline> deadlines) {
        for (Deadline deadline : deadlines) {
            switch (deadline.name()) {
                case PeriodNames.FILING_REGISTRATION ->
                    set(
                            handle,
                            id,
                            "UPDATE filing_filing SET registration_due = :value WHERE id = :id",
                            deadline.date());
                case PeriodNames.FILING_REVIEW ->
                    set(handle, id, "UPDATE filing_filing SET review_due = :value WHERE id = :id", deadline.date());
                case PeriodNames.FILING_SUPPLEMENT ->
                    set(handle, id, "UPDATE filing_filing SET supplement_due = :value WHERE id = :id", deadline.date());
                default -> throw new IllegalStateException("no place for the period " + deadline.name());
            }
        }
    }

    private static void step(Handle handle, String id, FilingState state, long version) {
        handle.createUpdate("UPDATE filing_filing SET state = :state, version = :version WHERE id = :id")
                .bind("state", state.name())
                .bind("version", version)
                .bind("id", id)
                .execute();
    }

    private static void set(Handle handle, String id, String update, Object value) {
        handle.createUpdate(update)
                .bind("value", value.toString())
                .bind("id", id)
                .execute();
    }
}
