package org.wenshu.catalog;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The entries as they stand in this bundle's tables; {@link CatalogProjection} writes them. */
@Component(service = Entries.class)
public class Entries {

    private static final String UNINTERPRETED =
            """
            SELECT e.* FROM catalog_entry e
             WHERE e.existing = 0 AND NOT EXISTS (
                     SELECT 1 FROM catalog_interpretation i WHERE i.document_id = e.document_id)
            """;

    private final Database database;

    @Activate
    public Entries(@Reference Databases databases) {
        database = databases.open(new Schema(
                "catalog",
                Entries.class,
                List.of(
                        "V1__entries.sql",
                        "V2__validity.sql",
                        "V3__interpretations.sql",
                        "V4__stamp.sql",
                        "V5__relations.sql",
                        "V6__words.sql",
                        "V7__editions.sql",
                        "V8__cleanups.sql",
                        "V9__withdrawals.sql",
                        "V10__corrections.sql",
                        "V11__cleanup_decisions.sql")));
    }

    Database database() {
        return database;
    }

    /** The entry with a unified registration number. */
    public Optional<Entry> find(String number) {
        return find(List.of(number)).stream().findFirst();
    }

    /** The entries with some numbers, in any order; those that there are. */
    public List<Entry> find(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : read(handle -> EntryRow.all(
                        handle,
                        handle.createQuery("SELECT e.* FROM catalog_entry e WHERE e.number IN (<numbers>)")
                                .bindList("numbers", numbers)));
    }

    /** Matching entries, the newest publication first. */
    public List<Entry> list(EntryFilter filter, int offset, int limit) {
        return read(handle -> EntryRow.all(
                handle,
                Matching.bind(
                                handle.createQuery(
                                        "SELECT e.*" + Matching.NEWEST_FIRST + " LIMIT :limit OFFSET :offset"),
                                filter)
                        .bind("limit", limit)
                        .bind("offset", offset)));
    }

    public long count(EntryFilter filter) {
        return read(handle -> Matching.bind(handle.createQuery("SELECT count(*)" + Matching.FROM), filter)
                .mapTo(Long.class)
                .one());
    }

    /** The number of the entry of a document with this document number. */
    public Optional<String> numbered(String documentNumber) {
        return read(handle -> handle.createQuery(
                        "SELECT number FROM catalog_entry WHERE document_number = :number ORDER BY number LIMIT 1")
                .bind("number", documentNumber)
                .mapTo(String.class)
                .findFirst());
    }

    /** Where a document is explained, or why it is not, in the order in which it was told. */
    public List<Interpretation> interpretations(String documentId) {
        return read(handle -> InterpretationRows.of(handle, List.of(documentId)).getOrDefault(documentId, List.of()));
    }

    /** Entries that came from the handling here without explanation or waiver, the newest publication first. */
    List<Entry> uninterpreted() {
        return read(handle -> EntryRow.all(
                handle, handle.createQuery(UNINTERPRETED + " ORDER BY e.published_on DESC, e.number DESC")));
    }

    /** Tells whether an entry is one of {@link #uninterpreted}. */
    boolean uninterpreted(String number) {
        return read(handle -> handle.createQuery(UNINTERPRETED + " AND e.number = :number")
                .bind("number", number)
                .map((row, context) -> row.getString("number"))
                .findFirst()
                .isPresent());
    }

    /** The documents that an entry names, and those that name it. */
    public List<Relation> relations(Entry entry) {
        return read(handle -> CitationRows.of(handle, List.of(entry)).get(entry.number()));
    }

    /** What changed after a position; {@code total} counts all entries. */
    record Changes(long position, long total, List<Spine> spines) {}

    Changes changesSince(long position) {
        return read(handle -> new Changes(
                handle.createQuery("SELECT COALESCE(MAX(position), 0) FROM catalog_stamp")
                        .mapTo(Long.class)
                        .one(),
                handle.createQuery("SELECT count(*) FROM catalog_entry")
                        .mapTo(Long.class)
                        .one(),
                SpineRows.since(handle, position)));
    }

    /** Keys of the entries whose text has all of some words. */
    Set<Long> saying(String words) {
        return read(handle -> handle.createQuery("SELECT rowid FROM catalog_words(:grams)")
                .bind("grams", Grams.query(words))
                .mapTo(Long.class)
                .set());
    }

    /** Tells whether an entry was taken out of the catalog. */
    public boolean withdrawn(String number) {
        return read(handle -> handle.createQuery("SELECT number FROM catalog_withdrawn WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findFirst()
                .isPresent());
    }

    /** Names of all organs that have entries. */
    public List<String> organs() {
        return read(handle -> handle.createQuery("SELECT DISTINCT name FROM catalog_organ ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    /** All topics that entries have. */
    public List<String> topics() {
        return read(handle -> handle.createQuery("SELECT DISTINCT name FROM catalog_topic ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    /** When the catalog was changed last; empty if it never was. */
    public Optional<Stamp> stamp() {
        return read(handle -> handle.createQuery("SELECT * FROM catalog_stamp")
                .map((row, context) ->
                        new Stamp(row.getLong("position"), OffsetDateTime.parse(row.getString("changed_at"))))
                .findFirst());
    }

    /** Years of publication that have entries, the latest first. */
    public List<String> years() {
        return read(handle -> handle.createQuery(
                        "SELECT DISTINCT substr(published_on, 1, 4) AS y FROM catalog_entry ORDER BY y DESC")
                .mapTo(String.class)
                .list());
    }

    /**
     * Documents that have come into force, ended, or are soon to end by a day, without the journal knowing it; some of
     * which it may know all about.
     */
    List<String> turningBy(LocalDate today) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT e.document_id FROM catalog_entry e
                         WHERE (e.effective_on > e.published_on AND e.effective_on <= :today AND NOT EXISTS (
                                  SELECT 1 FROM catalog_status s WHERE s.entry = e.number AND s.since >= e.effective_on))
                            OR (e.amended_on <= :today AND NOT EXISTS (
                                  SELECT 1 FROM catalog_status s WHERE s.entry = e.number AND s.since >= e.amended_on))
                            OR (e.repealed_on <= :today AND NOT EXISTS (
                                  SELECT 1 FROM catalog_status s WHERE s.entry = e.number AND s.since >= e.repealed_on))
                            OR (e.expires_on < :today AND NOT EXISTS (
                                  SELECT 1 FROM catalog_status s WHERE s.entry = e.number AND s.since > e.expires_on))
                            OR (e.revoked_from <= :today AND NOT EXISTS (
                                  SELECT 1 FROM catalog_status s WHERE s.entry = e.number AND s.status = 'REVOKED'))
                            OR (e.expires_on >= :today AND e.expires_on <= :horizon
                                AND (e.reminded_of IS NULL OR e.reminded_of <> e.expires_on))
                         ORDER BY e.number
                        """)
                .bind("today", today.toString())
                .bind("horizon", horizon(today))
                .mapTo(String.class)
                .list());
    }

    /** Entries whose last day is ahead, and near enough to be reminded of or a little farther. */
    List<Entry> expiringBy(LocalDate today) {
        return read(handle -> EntryRow.all(
                handle,
                handle.createQuery(
                                """
                                SELECT e.* FROM catalog_entry e
                                 WHERE e.expires_on >= :today AND e.expires_on <= :horizon
                                 ORDER BY e.expires_on, e.number
                                """)
                        .bind("today", today.toString())
                        .bind("horizon", horizon(today))));
    }

    /** No last day after this one is reminded of today: six months, and what months differ by. */
    private static String horizon(LocalDate today) {
        return today.plusMonths(6).plusDays(4).toString();
    }

    /** What happened to the validity of an entry, in order. */
    public List<Change> changes(String number) {
        return read(handle -> ChangeRows.of(handle, List.of(number)).getOrDefault(number, List.of()));
    }

    /** What is known of entries beside their data, by their numbers. */
    public Map<String, Dossier> dossiers(List<Entry> entries) {
        return read(handle -> Dossier.of(handle, entries));
    }

    /** Numbers of matching entries, the newest publication first. */
    public List<String> numbers(EntryFilter filter) {
        return read(handle -> Matching.bind(handle.createQuery("SELECT e.number" + Matching.NEWEST_FIRST), filter)
                .mapTo(String.class)
                .list());
    }

    /** What happened to an entry, or to all for an empty number, the latest first. */
    public List<LogLine> log(String number, int offset, int limit) {
        return read(handle -> LogRows.latest(handle, number, offset, limit));
    }

    /** How many lines the log has. */
    public long logged(String number) {
        return read(handle -> LogRows.count(handle, number));
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }
}
