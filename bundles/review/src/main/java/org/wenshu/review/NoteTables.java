package org.wenshu.review;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notes as they stand in this bundle's tables. */
@Component(service = NoteTables.class)
public class NoteTables {

    private final ReviewTables tables;

    @Activate
    public NoteTables(@Reference ReviewTables tables) {
        this.tables = tables;
    }

    /** The notes of a review in the order of the text. */
    public List<Note> of(String reviewId) {
        return tables.database().read((Connection connection) -> Handles.on(connection)
                .createQuery("SELECT * FROM review_note WHERE review_id = :review ORDER BY place, taken_on, id")
                .bind("review", reviewId)
                .map((row, context) -> note(row))
                .list());
    }

    static void insert(Handle handle, Note note) {
        handle.createUpdate(
                        """
                        INSERT INTO review_note (id, review_id, article, place, place_end, quote, kind, remark, basis,
                          proposal, account, person, taken_on, draft_number)
                        VALUES (:id, :review, :article, :place, :end, :quote, :kind, :remark, :basis, :proposal,
                          :account, :person, :taken, :draft)
                        """)
                .bind("id", note.id())
                .bind("review", note.reviewId())
                .bind("article", note.article().orElse(null))
                .bind("place", note.start())
                .bind("end", note.end())
                .bind("quote", note.quote())
                .bind("kind", note.kind().name())
                .bind("remark", note.comment())
                .bind("basis", note.basis())
                .bind("proposal", note.proposal())
                .bind("account", note.by())
                .bind("person", note.person())
                .bind("taken", note.takenOn().toString())
                .bind("draft", note.draftNumber())
                .execute();
    }

    static void delete(Handle handle, String noteId) {
        handle.createUpdate("DELETE FROM review_note WHERE id = :id")
                .bind("id", noteId)
                .execute();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getString("id"),
                row.getString("review_id"),
                Optional.ofNullable(row.getString("article")),
                row.getInt("place"),
                row.getInt("place_end"),
                row.getString("quote"),
                NoteKind.valueOf(row.getString("kind")),
                row.getString("remark"),
                row.getString("basis"),
                row.getString("proposal"),
                row.getString("account"),
                row.getString("person"),
                LocalDate.parse(row.getString("taken_on")),
                row.getInt("draft_number"));
    }
}
