package org.wenshu.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
            "pages",
            "attachments",
            "handler",
            "dueOn",
            "status");
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

    // By the number, which counts within a year.
    private static final String INCOMING =
            """
            SELECT * FROM registration_document
            WHERE direction = 'INCOMING' AND serial > 0 AND received_on >= :from AND received_on <= :to
              AND (:all = 1 OR (:organ <> '' AND submitting_organ = :organ))
            ORDER BY substr(received_on, 1, 4), serial
            """;
    private static final String OUTGOING =
            """
            SELECT d.*, i.document_number AS issued_number, i.numbered_on, i.issued_on, i.published_on
            FROM registration_issue i JOIN registration_document d ON d.id = i.document_id
            WHERE i.numbered_on >= :from AND i.numbered_on <= :to
              AND (:all = 1 OR (:organ <> '' AND d.submitting_organ = :organ))
            ORDER BY i.position
            """;

    private final Tables tables;
    private final Organization organization;

    @Activate
    public Registers(@Reference Tables tables, @Reference Organization organization) {
        this.tables = tables;
        this.organization = organization;
    }

    private record Row(String id, List<String> cells) {}

    /** A part of a register, as far as the caller may read it. */
    public RegisterSheet sheet(RegisterQuery query, Caller caller) {
        boolean incoming = query.direction() == Direction.INCOMING;
        List<Row> rows = tables.read(handle -> rows(handle, query, Access.of(caller)));
        return new RegisterSheet(
                query.direction(),
                incoming ? INCOMING_FIELDS : OUTGOING_FIELDS,
                rows.stream().map(Row::cells).toList(),
                rows.stream().map(Row::id).toList());
    }

    private List<Row> rows(Handle handle, RegisterQuery query, Access access) {
        boolean incoming = query.direction() == Direction.INCOMING;
        return handle.createQuery(incoming ? INCOMING : OUTGOING)
                .bind("from", query.from().map(Object::toString).orElse(""))
                .bind("to", query.to().map(Object::toString).orElse("9999-12-31"))
                .bind("all", access.all() ? 1 : 0)
                .bind("organ", access.organ())
                .map((row, context) ->
                        new Row(row.getString("id"), incoming ? incoming(DocumentRow.of(row)) : outgoing(row)))
                .list();
    }

    private List<String> incoming(DocumentRow row) {
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
        cells.add(row.pages().map(String::valueOf).orElse(""));
        cells.add(Integer.toString(row.attachments()));
        cells.add(row.handler().orElse(""));
        cells.add(row.dueOn().map(Object::toString).orElse(""));
        cells.add(row.status().label());
        return cells;
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
