package org.wenshu.handling.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.handling.Handles;
import org.wenshu.handling.Slice;

/** Reads the tables of consultations. Safe for use by many threads. */
@Component(service = ConsultationTables.class)
public class ConsultationTables {

    /** An id is never empty, so this matches no row. */
    private static final String NOBODY = "";

    private final Database database;

    @Activate
    public ConsultationTables(@Reference Databases databases) {
        this.database = databases.open(new Schema(
                "consultation", ConsultationTables.class, List.of("V1__consultations.sql", "V2__returned.sql")));
    }

    Database database() {
        return database;
    }

    /** What organs were asked about under an id; empty if nobody was asked yet. */
    public Optional<Matter> matter(String id) {
        return read(handle -> handle.createQuery("SELECT * FROM consultation_matter WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> ConsultationRows.matter(row))
                .findOne());
    }

    /** Drafts of an organ that came back at intake and were not submitted anew, the newest first. */
    public List<Matter> drafts(String leadOrgan) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT * FROM consultation_matter WHERE lead_organ = :organ AND document_id IS NULL
                        ORDER BY position DESC LIMIT 200
                        """)
                .bind("organ", leadOrgan)
                .map((row, context) -> ConsultationRows.matter(row))
                .list());
    }

    /** All that was asked and answered about a matter; about its draft too, if it is a document. */
    public Circulation circulation(String matterId) {
        return read(handle -> new Circulation(
                consultations(handle, matterId), sheet(handle, matterId), coordination(handle, matterId)));
    }

    private static List<Consultation> consultations(Handle handle, String matterId) {
        return handle.createQuery(
                        """
                        SELECT r.* FROM consultation_request r JOIN consultation_matter m ON m.id = r.matter_id
                        WHERE m.id = :id OR m.document_id = :id ORDER BY r.position, r.ordinal
                        """)
                .bind("id", matterId)
                .map((row, context) -> ConsultationRows.consultation(row, acts(handle, row.getString("id"))))
                .list();
    }

    private static List<Act> acts(Handle handle, String consultationId) {
        return handle.createQuery("SELECT * FROM consultation_act WHERE consultation_id = :id ORDER BY version")
                .bind("id", consultationId)
                .map((row, context) -> ConsultationRows.act(row))
                .list();
    }

    private static Optional<DissentSheet> sheet(Handle handle, String matterId) {
        return handle.createQuery(
                        """
                        SELECT d.* FROM consultation_dissent d JOIN consultation_matter m ON m.id = d.matter_id
                        WHERE m.id = :id OR m.document_id = :id ORDER BY d.position DESC LIMIT 1
                        """)
                .bind("id", matterId)
                .map((row, context) ->
                        ConsultationRows.sheet(row, items(handle, row.getString("matter_id"), row.getLong("version"))))
                .findOne();
    }

    private static List<DissentItem> items(Handle handle, String matterId, long version) {
        return handle.createQuery(
                        """
                        SELECT * FROM consultation_dissent_item WHERE matter_id = :id AND version = :version
                        ORDER BY ordinal
                        """)
                .bind("id", matterId)
                .bind("version", version)
                .map((row, context) -> ConsultationRows.item(row))
                .list();
    }

    private static Optional<Coordination> coordination(Handle handle, String matterId) {
        return handle.createQuery(
                        """
                        SELECT * FROM consultation_coordination WHERE matter_id = :id ORDER BY position DESC LIMIT 1
                        """)
                .bind("id", matterId)
                .map((row, context) -> ConsultationRows.coordination(row))
                .findOne();
    }

    /** What organs were asked, those first that have to answer first. */
    public Slice<Asked> asked(Set<String> organs, int page, int size) {
        String from = "FROM consultation_request r JOIN consultation_matter m ON m.id = r.matter_id"
                + " WHERE r.organ IN (<organs>) AND r.due_on IS NOT NULL ";
        Function<Query, Query> bound = query -> query.bindList("organs", organs.isEmpty() ? Set.of(NOBODY) : organs);
        return read(handle -> new Slice<>(
                bound.apply(handle.createQuery("SELECT count(*) " + from))
                        .mapTo(Long.class)
                        .one(),
                bound.apply(handle.createQuery("SELECT r.*, m.title AS title, m.lead_organ AS lead_organ " + from
                                + "ORDER BY CASE r.state WHEN 'OPEN' THEN 0 ELSE 1 END, r.due_on, r.position, r.ordinal"
                                + " LIMIT :size OFFSET :offset"))
                        .bind("size", size)
                        .bind("offset", (long) page * size)
                        .map((row, context) -> new Asked(
                                row.getString("title"),
                                row.getString("lead_organ"),
                                ConsultationRows.consultation(row, acts(handle, row.getString("id")))))
                        .list()));
    }

    /** One consultation. */
    public Optional<Consultation> consultation(String id) {
        return read(handle -> handle.createQuery("SELECT * FROM consultation_request WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> ConsultationRows.consultation(row, acts(handle, id)))
                .findOne());
    }

    /** Matters with a consultation whose last day was before a day, or may have moved; those due first come first. */
    List<String> due(String today) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT matter_id FROM consultation_request
                        WHERE state = 'OPEN' AND (due_on < :today OR provisional = 1)
                        GROUP BY matter_id ORDER BY min(due_on), min(position)
                        """)
                .bind("today", today)
                .mapTo(String.class)
                .list());
    }

    private <T> T read(Function<Handle, T> query) {
        return database.read(connection -> query.apply(Handles.on(connection)));
    }

    /** A consultation with the title of its matter and the organ in charge. */
    public record Asked(String title, String leadOrgan, Consultation consultation) {}
}
