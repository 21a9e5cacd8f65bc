package org.wenshu.registration;

import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;

/** Finds documents in the tables, as far as the caller may read them. */
@Component(service = DocumentList.class)
public class DocumentList {

    private static final String WANTED =
            """
             FROM registration_document
            WHERE (:status = '' OR status = :status)
              AND (:direction = '' OR direction = :direction)
              AND (:words = '' OR lower(title) LIKE :like ESCAPE '!' OR number_key LIKE :number ESCAPE '!'
                OR registration_number LIKE :like ESCAPE '!')
              AND
            """
                    + Access.READABLE;

    private final Tables tables;

    @Activate
    public DocumentList(@Reference Tables tables) {
        this.tables = tables;
    }

    /** The documents that a query asks for, the newest first. */
    public Slice<DocumentRow> list(DocumentQuery query, Caller caller) {
        Access access = Access.of(caller);
        return tables.read(handle -> new Slice<>(
                bound(handle, "SELECT count(*)" + WANTED, query, access)
                        .mapTo(Long.class)
                        .one(),
                bound(handle, "SELECT *" + WANTED + " ORDER BY position DESC LIMIT :size OFFSET :skip", query, access)
                        .bind("size", query.size())
                        .bind("skip", (long) query.page() * query.size())
                        .map((row, context) -> DocumentRow.of(row))
                        .list()));
    }

    /** A document, if it exists and the caller may read it. */
    public Optional<DocumentRow> find(String id, Caller caller) {
        Access access = Access.of(caller);
        return tables.read(handle -> access.bind(
                        handle.createQuery("SELECT * FROM registration_document WHERE id = :id AND " + Access.READABLE))
                .bind("id", id)
                .map((row, context) -> DocumentRow.of(row))
                .findOne());
    }

    /** Tells whether a document exists and the caller may read it. */
    public boolean readable(String id, Caller caller) {
        return find(id, caller).isPresent();
    }

    private static Query bound(Handle handle, String sql, DocumentQuery query, Access access) {
        return access.bind(handle.createQuery(sql))
                .bind("status", query.status().map(Enum::name).orElse(""))
                .bind("direction", query.direction().map(Enum::name).orElse(""))
                .bind("words", query.words())
                .bind("like", Like.containing(query.words().toLowerCase(Locale.ROOT)))
                .bind("number", Like.containing(DocumentNumber.key(query.words())));
    }
}
