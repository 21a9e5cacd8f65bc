package org.wenshu.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.web.Caller;

/** The registers of incoming and of outgoing documents (收文、发文登记簿), norms 2.1. */
@Component(service = Registers.class)
public class Registers {

    private static final List<String> INCOMING_FIELDS = List.of(
            "registrationNumber",
            "receivedOn",
            "issuingOrgan",
            "documentNumber",
            "title",
            "documentKind",
            "urgency",
            "copies",
            "pages",
            "attachments",
            "proposal",
            "handler",
            "dueOn",
            "circulation",
            "status",
            "answeredOn",
            "completedOn");
    private static final List<String> OUTGOING_FIELDS = List.of(
            "documentNumber",
            "numberedOn",
            "issuedOn",
            "publishedOn",
            "title",
            "documentKind",
            "issuerName",
            "primaryRecipients",
            "submittingOrgan",
            "disclosure",
            "attachments",
            "status");

    private static final String FILTER =
            """
              AND (:status = '' OR status = :status)
              AND (:words = '' OR lower(title) LIKE :like ESCAPE '!' OR number_key LIKE :number ESCAPE '!'
                OR registration_number LIKE :like ESCAPE '!' OR lower(issuing_organ) LIKE :like ESCAPE '!')
              AND
            """
                    + Access.READABLE;
    private static final String INCOMING =
            """
            FROM registration_document
            WHERE direction = 'INCOMING' AND serial > 0 AND received_on >= :from AND received_on <= :to
            """
                    + FILTER;
    private static final String OUTGOING =
            """
            FROM registration_issue i JOIN registration_document ON registration_document.id = i.document_id
            WHERE i.numbered_on >= :from AND i.numbered_on <= :to
            """
                    + FILTER;
    private static final String INCOMING_ROWS =
            """
            SELECT registration_document.*,
              (SELECT count(*) FROM registration_circulation r
                WHERE r.document_id = registration_document.id) AS readers,
              (SELECT count(*) FROM registration_circulation r
                WHERE r.document_id = registration_document.id AND r.read_on <> '') AS readings
            """;
    private static final String OUTGOING_ROWS =
            """
            SELECT registration_document.*, i.document_number AS issued_number, i.numbered_on, i.issued_on,
              i.published_on
            """;

    // By the number, which counts within a year.
    private static final String INCOMING_ORDER = " ORDER BY substr(received_on, 1, 4), serial";
    private static final String OUTGOING_ORDER = " ORDER BY i.position";

    private final Tables tables;
    private final Organization organization;

    @Activate
    public Registers(@Reference Tables tables, @Reference Organization organization) {
        this.tables = tables;
        this.organization = organization;
    }

    private record Row(String id, List<String> cells) {}

    /** The Chinese names of a register's columns. */
    public List<String> headings(Direction direction) {
        return sheet(direction, 0, List.of()).headings();
    }

    /**
     * A page of a register, as far as the caller may read it.
     *
     * @param page from 0
     * @param size from 1
     */
    public RegisterSheet sheet(RegisterQuery query, int page, int size, Caller caller) {
        Access access = Access.of(caller);
        return tables.read(handle -> {
            long total = bound(handle, "SELECT count(*) " + rowsOf(query), query, access)
                    .mapTo(Long.class)
                    .one();
            List<Row> rows = bound(handle, selection(query) + " LIMIT :size OFFSET :skip", query, access)
                    .bind("size", size)
                    .bind("skip", (long) page * size)
                    .map((row, context) -> row(query, row))
                    .list();
            return sheet(query.direction(), total, rows);
        });
    }

    /** Hands over each row of a register in order, as far as the caller may read it; one at a time in memory. */
    public void each(RegisterQuery query, Caller caller, Consumer<List<String>> row) {
        Access access = Access.of(caller);
        tables.read(handle -> {
            bound(handle, selection(query), query, access)
                    .map((found, context) -> row(query, found))
                    .forEach(next -> row.accept(next.cells()));
            return true;
        });
    }

    private static RegisterSheet sheet(Direction direction, long total, List<Row> rows) {
        return new RegisterSheet(
                direction,
                direction == Direction.INCOMING ? INCOMING_FIELDS : OUTGOING_FIELDS,
                total,
                rows.stream().map(Row::cells).toList(),
                rows.stream().map(Row::id).toList());
    }

    private static String rowsOf(RegisterQuery query) {
        return query.direction() == Direction.INCOMING ? INCOMING : OUTGOING;
    }

    private static String selection(RegisterQuery query) {
        return query.direction() == Direction.INCOMING
                ? INCOMING_ROWS + INCOMING + INCOMING_ORDER
                : OUTGOING_ROWS + OUTGOING + OUTGOING_ORDER;
    }

    private static Query bound(Handle handle, String sql, RegisterQuery query, Access access) {
        return access.bind(handle.createQuery(sql))
                .bind("from", query.from().map(Object::toString).orElse(""))
                .bind("to", query.to().map(Object::toString).orElse("9999-12-31"))
                .bind("status", query.status().map(Enum::name).orElse(""))
                .bind("words", query.words())
                .bind("like", Like.containing(query.words().toLowerCase(Locale.ROOT)))
                .bind("number", Like.containing(DocumentNumber.key(query.words())));
    }

    private Row row(RegisterQuery query, ResultSet row) throws SQLException {
        return new Row(row.getString("id"), query.direction() == Direction.INCOMING ? incoming(row) : outgoing(row));
    }

    private List<String> incoming(ResultSet found) throws SQLException {
        DocumentRow row = DocumentRow.of(found);
        List<String> cells = new ArrayList<>();
        cells.add(row.registrationNumber().orElse(""));
        cells.add(row.receivedOn().toString());
        cells.add(row.issuingOrgan()
                .or(() -> row.submittingOrgan().map(this::organName))
                .orElse(""));
        cells.add(row.documentNumber().orElse(""));
        cells.add(row.title());
        cells.add(row.documentKind().map(DocumentKind::label).orElse(""));
        cells.add(
                row.urgency().map(u -> Messages.find("Urgency." + u).orElse(u)).orElse(""));
        cells.add(count(found.getInt("copies")));
        cells.add(row.pages().map(String::valueOf).orElse(""));
        cells.add(Integer.toString(row.attachments()));
        cells.add(found.getString("proposal"));
        cells.add(row.handler().orElse(""));
        cells.add(row.dueOn().map(Object::toString).orElse(""));
        cells.add(circulation(found.getInt("readings"), found.getInt("readers")));
        cells.add(row.status().label());
        cells.add(found.getString("answered_on"));
        cells.add(found.getString("completed_on"));
        return cells;
    }

    private static String count(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    private static String circulation(int read, int readers) {
        return readers > 0
                ? Messages.text("register.circulation", Integer.toString(read), Integer.toString(readers))
                : "";
    }

    private List<String> outgoing(ResultSet issue) throws SQLException {
        DocumentRow row = DocumentRow.of(issue);
        List<String> cells = new ArrayList<>();
        cells.add(issue.getString("issued_number"));
        cells.add(issue.getString("numbered_on"));
        cells.add(issue.getString("issued_on"));
        cells.add(issue.getString("published_on"));
        cells.add(row.title());
        cells.add(row.documentKind().map(DocumentKind::label).orElse(""));
        cells.add(label(issue, "issuer_name", IssuerName.class));
        cells.add(issue.getString("primary_recipients"));
        cells.add(row.submittingOrgan().map(this::organName).orElse(""));
        cells.add(label(issue, "disclosure", Disclosure.class));
        cells.add(Integer.toString(row.attachments()));
        cells.add(row.status().label());
        return cells;
    }

    private static <E extends Enum<E>> String label(ResultSet row, String column, Class<E> type) throws SQLException {
        Optional<String> name = DocumentRow.text(row, column);
        return name.map(n -> Messages.label(Enum.valueOf(type, n))).orElse("");
    }

    private String organName(String id) {
        return organization.organ(id).map(Organ::name).orElse(id);
    }
}
