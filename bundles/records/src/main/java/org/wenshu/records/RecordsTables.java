package org.wenshu.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** Documents, items, boxes and fonds as they stand, for reading; {@link RecordsProjection} writes them. */
@Component(service = RecordsTables.class)
public class RecordsTables {

    private static final String WAITING = " FROM records_document WHERE archival_code = '' AND closing IN"
            + " ('ISSUED', 'COMPLETED', 'NO_CASE') AND (:closing = '' OR closing = :closing) ";

    private static final String ITEMS = " FROM records_item i LEFT JOIN records_box b ON b.series = i.series"
            + " AND i.number BETWEEN b.first_number AND b.last_number ";

    private static final String OF_YEAR = "WHERE i.item_year = :year AND (:series = '' OR i.series = :series) ";

    /** Periods are counted from the end of the item's year ({@link Retention#endsOn}). */
    private static final String EXPIRED = "WHERE ((i.retention = 'YEARS_10' AND i.item_year + 10 < :year)"
            + " OR (i.retention = 'YEARS_30' AND i.item_year + 30 < :year))"
            + " AND NOT EXISTS (SELECT 1 FROM records_hold h WHERE h.document_id = i.document_id) ";

    private final Database database;

    @Activate
    public RecordsTables(@Reference Databases databases) {
        database = databases.open(
                new Schema("records", RecordsTables.class, List.of("V1__records.sql", "V2__fixity.sql")));
    }

    Database database() {
        return database;
    }

    /** A part of a list; {@code total} is the length of all of it. */
    public record Slice<T>(int total, List<T> items) {}

    public Optional<ArchivalDocument> document(String id) {
        return read(handle -> handle.createQuery("SELECT * FROM records_document WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Rows.document(row))
                .findOne());
    }

    /** What is done with and not archived, the oldest first. */
    public Slice<ArchivalDocument> waiting(Optional<Closing> closing, int page, int size) {
        String wanted = closing.map(Closing::name).orElse("");
        return read(handle -> new Slice<>(
                handle.createQuery("SELECT count(*)" + WAITING)
                        .bind("closing", wanted)
                        .mapTo(Integer.class)
                        .one(),
                handle.createQuery("SELECT *" + WAITING + "ORDER BY closed_on, id LIMIT :size OFFSET :start")
                        .bind("closing", wanted)
                        .bind("size", size)
                        .bind("start", (long) page * size)
                        .map((row, context) -> Rows.document(row))
                        .list()));
    }

    /** The files of a document in the order of DA/T 22-2015, 5.1: what went out, what was signed, the rest. */
    public List<RecordFile> files(String id) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT * FROM records_file WHERE document_id = :id ORDER BY CASE role WHEN 'ISSUED' THEN 0
                            WHEN 'SIGNED' THEN 1 WHEN 'REGISTERED' THEN 2 WHEN 'ATTACHMENT' THEN 3 ELSE 4 END, place
                        """)
                .bind("id", id)
                .map((row, context) -> Rows.file(row))
                .list());
    }

    /** The steps of a document's case in the order in which they were done. */
    public List<StepLine> steps(String id) {
        return read(handle -> handle.createQuery("SELECT * FROM records_step WHERE document_id = :id ORDER BY position")
                .bind("id", id)
                .map((row, context) -> Rows.step(row))
                .list());
    }

    public Optional<Item> item(String code) {
        return read(
                handle -> handle.createQuery("SELECT i.*, b.number AS box" + ITEMS + "WHERE i.archival_code = :code")
                        .bind("code", code)
                        .map((row, context) -> Rows.item(row))
                        .findOne());
    }

    /** The items of a year; of one series if it is not empty. */
    public Slice<Item> items(int year, String series, int page, int size) {
        return read(handle -> new Slice<>(
                handle.createQuery("SELECT count(*)" + ITEMS + OF_YEAR)
                        .bind("year", year)
                        .bind("series", series)
                        .mapTo(Integer.class)
                        .one(),
                handle.createQuery("SELECT i.*, b.number AS box" + ITEMS + OF_YEAR
                                + "ORDER BY i.series, i.number LIMIT :size OFFSET :start")
                        .bind("year", year)
                        .bind("series", series)
                        .bind("size", size)
                        .bind("start", (long) page * size)
                        .map((row, context) -> Rows.item(row))
                        .list()));
    }

    /** The years that have items, the latest first. */
    public List<Integer> years() {
        return read(handle -> handle.createQuery("SELECT DISTINCT item_year FROM records_item ORDER BY item_year DESC")
                .mapTo(Integer.class)
                .list());
    }

    public List<Box> boxes(int year) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT * FROM records_box WHERE series IN (SELECT series FROM records_item WHERE item_year = :year)
                        ORDER BY series, number
                        """)
                .bind("year", year)
                .map((row, context) -> Rows.box(row))
                .list());
    }

    /** For each series of a year that has items without a box: the box that they would all be in. */
    public List<Box> unboxed(int year) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT s.series, s.boxes + 1 AS number, s.boxed + 1 AS first_number, s.archived AS last_number
                        FROM (SELECT i.series, max(i.number) AS archived,
                                (SELECT coalesce(max(b.last_number), 0) FROM records_box b WHERE b.series = i.series) AS boxed,
                                (SELECT coalesce(max(b.number), 0) FROM records_box b WHERE b.series = i.series) AS boxes
                              FROM records_item i WHERE i.item_year = :year GROUP BY i.series) s
                        WHERE s.archived > s.boxed ORDER BY s.series
                        """)
                .bind("year", year)
                .map((row, context) -> Rows.box(row))
                .list());
    }

    Optional<Box> lastBox(String series) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM records_box WHERE series = :series ORDER BY number DESC LIMIT 1")
                .bind("series", series)
                .map((row, context) -> Rows.box(row))
                .findOne());
    }

    /** The number of the last item of a series; 0 if it has none. */
    int lastNumber(String series) {
        return read(
                handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM records_item WHERE series = :series")
                        .bind("series", series)
                        .mapTo(Integer.class)
                        .one());
    }

    public Optional<Hold> hold(String documentId) {
        return read(handle -> handle.createQuery("SELECT * FROM records_hold WHERE document_id = :id")
                .bind("id", documentId)
                .map((row, context) -> Rows.hold(row))
                .findOne());
    }

    /** The items whose period ended before a year, those that are frozen left out, the oldest first. */
    public Slice<Item> expired(int year, int page, int size) {
        return read(handle -> new Slice<>(
                handle.createQuery("SELECT count(*)" + ITEMS + EXPIRED)
                        .bind("year", year)
                        .mapTo(Integer.class)
                        .one(),
                handle.createQuery("SELECT i.*, b.number AS box" + ITEMS + EXPIRED
                                + "ORDER BY i.item_year, i.series, i.number LIMIT :size OFFSET :start")
                        .bind("year", year)
                        .bind("size", size)
                        .bind("start", (long) page * size)
                        .map((row, context) -> Rows.item(row))
                        .list()));
    }

    public Optional<Fonds> fonds(String organ) {
        return fonds().stream().filter(fonds -> fonds.organ().equals(organ)).findFirst();
    }

    public List<Fonds> fonds() {
        return read(handle -> handle.createQuery("SELECT * FROM records_fonds ORDER BY code")
                .map((row, context) -> Rows.fonds(row, categories(handle, row.getString("organ"))))
                .list());
    }

    private static List<Category> categories(Handle handle, String organ) {
        return handle.createQuery("SELECT code, name FROM records_category WHERE organ = :organ ORDER BY code")
                .bind("organ", organ)
                .map((row, context) -> new Category(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Reads with a handle of the tables' own. */
    public <T> T read(Function<Handle, T> work) {
        return database.read(connection -> work.apply(Handles.on(connection)));
    }
}
