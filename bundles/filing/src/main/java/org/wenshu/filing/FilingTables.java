package org.wenshu.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.filing.correction.CorrectionState;

/** The filings as they stand in this bundle's tables; {@link FilingProjection} writes them. */
@Component(service = FilingTables.class)
public class FilingTables {

    /** A filing is overdue if its package has not gone out after the last day, or went out after it. */
    private static final String MATCHING =
            """
             FROM filing_filing f LEFT JOIN filing_correction c ON c.filing_id = f.id
            WHERE (:state = '' OR f.state = :state)
              AND (:overdueOn = '' OR f.due_date < COALESCE(f.submitted_on, :overdueOn))
              AND (:document = '' OR f.document_id = :document)
              AND (:correction = '' OR c.state = :correction)
            """;

    private static final String COLUMNS = "SELECT f.*, c.state AS correction, c.due_date AS correction_due";

    private final Database database;

    @Activate
    public FilingTables(@Reference Databases databases) {
        database = databases.open(new Schema(
                "filing", FilingTables.class, List.of("V1__filings.sql", "V2__corrections.sql", "V3__milestones.sql")));
    }

    public Database database() {
        return database;
    }

    /**
     * Which filings are asked for.
     *
     * @param overdueOn only those whose package is late on this day, or was when it went out; empty for all
     * @param documentId empty for all
     * @param correction only those whose correction stands there; empty for all
     */
    public record Filter(
            Optional<FilingState> state,
            Optional<LocalDate> overdueOn,
            String documentId,
            Optional<CorrectionState> correction) {

        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), "", Optional.empty());

        /** Those that are late on a day, or were. */
        public static Filter overdue(LocalDate today) {
            return new Filter(Optional.empty(), Optional.of(today), "", Optional.empty());
        }
    }

    public Optional<Filing> find(String id) {
        return read(handle -> handle.createQuery(COLUMNS
                        + " FROM filing_filing f LEFT JOIN filing_correction c ON c.filing_id = f.id WHERE f.id = :id")
                .bind("id", id)
                .map((row, context) -> filing(row))
                .findOne());
    }

    /** Matching filings, what has to be done first at the top. */
    public List<Filing> list(Filter filter, int offset, int limit) {
        return read(handle -> bind(
                        handle.createQuery(
                                COLUMNS + MATCHING
                                        + """
                                 ORDER BY CASE f.state WHEN 'DUE' THEN 0 WHEN 'SUSPENDED' THEN 1 WHEN 'SUBMITTED' THEN 2
                                   ELSE 3 END, f.due_date, f.id
                                LIMIT :limit OFFSET :offset
                                """),
                        filter)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> filing(row))
                .list());
    }

    public long count(Filter filter) {
        return read(handle -> bind(handle.createQuery("SELECT count(*)" + MATCHING), filter)
                .mapTo(Long.class)
                .one());
    }

    /**
     * How each organ files, by its id.
     *
     * @param year of publication; empty for all
     */
    public List<Timeliness> timeliness(LocalDate today, String year) {
        List<Timeliness> rows = read(handle -> handle.createQuery(
                        """
                        SELECT enacting_organs, COUNT(*) AS total,
                               SUM(CASE WHEN submitted_on <= due_date THEN 1 ELSE 0 END) AS in_time,
                               SUM(CASE WHEN submitted_on > due_date THEN 1 ELSE 0 END) AS late,
                               SUM(CASE WHEN submitted_on IS NULL AND due_date < :today THEN 1 ELSE 0 END) AS missing
                          FROM filing_filing
                         WHERE :year = '' OR substr(published_on, 1, 4) = :year
                         GROUP BY enacting_organs
                        """)
                .bind("today", today.toString())
                .bind("year", year)
                .map((row, context) -> new Timeliness(
                        row.getString("enacting_organs").split(",")[0],
                        row.getLong("total"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("missing")))
                .list());
        Map<String, Timeliness> organs = new TreeMap<>();
        rows.forEach(row -> organs.merge(row.organ(), row, Timeliness::plus));
        return List.copyOf(organs.values());
    }

    /** How many documents have filings; only those that have something to be sent, if asked. */
    public long documents(boolean pendingOnly) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT COUNT(DISTINCT document_id) FROM filing_filing
                         WHERE :all = 1 OR state IN ('DUE', 'SUSPENDED')
                        """)
                .bind("all", pendingOnly ? 0 : 1)
                .mapTo(Long.class)
                .one());
    }

    /** Tells whether there is a filing of a document with this number. */
    public boolean knows(String documentNumber) {
        return read(handle -> handle.createQuery("SELECT count(*) FROM filing_filing WHERE document_number = :number")
                        .bind("number", documentNumber)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** Documents whose department's last day is before a day, and that heard nothing from it. */
    public List<String> silent(LocalDate today) {
        return read(handle -> handle.createQuery(
                        "SELECT document_id FROM filing_correction WHERE due_date < :today ORDER BY due_date, document_id")
                .bind("today", today.toString())
                .mapTo(String.class)
                .list());
    }

    /** Filings that somebody still has to send, complete, register or review. */
    List<String> running() {
        return read(handle -> handle.createQuery(
                        """
                        SELECT f.id FROM filing_filing f LEFT JOIN filing_correction c ON c.document_id = f.document_id
                         WHERE f.state IN ('DUE', 'SUBMITTED', 'SUSPENDED')
                            OR (f.state = 'REGISTERED' AND COALESCE(c.state, 'REVIEWING') = 'REVIEWING')
                         ORDER BY f.id
                        """)
                .mapTo(String.class)
                .list());
    }

    /** Documents whose department has to act until a day. */
    List<String> awaitingDepartments() {
        return read(handle -> handle.createQuery(
                        "SELECT document_id FROM filing_correction WHERE due_date IS NOT NULL ORDER BY document_id")
                .mapTo(String.class)
                .list());
    }

    private static Query bind(Query query, Filter filter) {
        return query.bind("state", filter.state().map(Enum::name).orElse(""))
                .bind("overdueOn", filter.overdueOn().map(LocalDate::toString).orElse(""))
                .bind("document", filter.documentId())
                .bind("correction", filter.correction().map(Enum::name).orElse(""));
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read((Connection connection) -> work.apply(Handles.on(connection)));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getString("id"),
                row.getString("document_id"),
                row.getString("title"),
                row.getString("document_number"),
                List.of(row.getString("enacting_organs").split(",")),
                row.getString("submitting_organ"),
                row.getString("authority"),
                row.getString("authority_name"),
                FilingState.valueOf(row.getString("state")),
                LocalDate.parse(row.getString("published_on")),
                LocalDate.parse(row.getString("nominal_date")),
                LocalDate.parse(row.getString("due_date")),
                row.getInt("provisional") == 1,
                row.getString("article"),
                row.getString("quote"),
                day(row, "submitted_on"),
                day(row, "registered_on"),
                Optional.ofNullable(row.getString("filing_number")),
                new Filing.Intake(
                        day(row, "registration_due"),
                        day(row, "supplement_due"),
                        day(row, "review_due"),
                        Optional.ofNullable(row.getString("remark")).orElse("")),
                chain(row),
                row.getLong("version"));
    }

    private static Optional<Filing.Chain> chain(ResultSet row) throws SQLException {
        Optional<CorrectionState> state =
                Optional.ofNullable(row.getString("correction")).map(CorrectionState::valueOf);
        Optional<LocalDate> due = day(row, "correction_due");
        return state.map(known -> new Filing.Chain(known, due));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}
