package org.wenshu.filing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** The filings as they stand in this bundle's tables; {@link FilingProjection} writes them. */
@Component(service = FilingTables.class)
public class FilingTables {

    /** A filing is overdue while its package has not gone out after the last day. */
    private static final String MATCHING =
            """
             FROM filing_filing
            WHERE (:state = '' OR state = :state)
              AND (:overdueOn = '' OR (state = 'DUE' AND due_date < :overdueOn))
              AND (:document = '' OR document_id = :document)
            """;

    private final Database database;

    @Activate
    public FilingTables(@Reference Databases databases) {
        database = databases.open(new Schema("filing", FilingTables.class, List.of("V1__filings.sql")));
    }

    Database database() {
        return database;
    }

    /**
     * Which filings are asked for.
     *
     * @param overdueOn only those whose last day is before this day and that have not gone out; empty for all
     */
    public record Filter(Optional<FilingState> state, Optional<LocalDate> overdueOn, String documentId) {

        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), "");
    }

    public Optional<Filing> find(String id) {
        return read(handle -> handle.createQuery("SELECT * FROM filing_filing WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> filing(row))
                .findOne());
    }

    /** Matching filings, what has to be done first at the top. */
    public List<Filing> list(Filter filter, int offset, int limit) {
        return read(handle -> bind(
                        handle.createQuery(
                                "SELECT *" + MATCHING
                                        + """
                                 ORDER BY CASE state WHEN 'DUE' THEN 0 WHEN 'SUBMITTED' THEN 1 ELSE 2 END, due_date, id
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

    private static Query bind(Query query, Filter filter) {
        return query.bind("state", filter.state().map(Enum::name).orElse(""))
                .bind("overdueOn", filter.overdueOn().map(LocalDate::toString).orElse(""))
                .bind("document", filter.documentId());
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
                Optional.ofNullable(row.getString("submitted_on")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("registered_on")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("filing_number")),
                row.getLong("version"));
    }
}
