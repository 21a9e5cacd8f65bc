package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** Reads the tables of this bundle. Safe for use by many threads. */
@Component(service = CaseTables.class)
public class CaseTables {

    /** An organ id is never empty, so this matches no row. */
    private static final String NOBODY = "";

    private final Database database;

    @Activate
    public CaseTables(@Reference Databases databases) {
        this.database = databases.open(new Schema(
                "handling", CaseTables.class, List.of("V1__cases.sql", "V2__records.sql", "V3__answers.sql")));
    }

    Database database() {
        return database;
    }

    /** The case of a document; a 404 problem if there is none. */
    public HandlingCase require(String documentId) {
        return find(documentId).orElseThrow(() -> Refusal.of(404, "unknown-case"));
    }

    public Optional<HandlingCase> find(String documentId) {
        return read(handle -> handle.createQuery("SELECT * FROM handling_case WHERE document_id = :id")
                .bind("id", documentId)
                .map((row, context) -> Rows.handlingCase(row))
                .findOne());
    }

    /** The steps of a case in order. */
    public List<HandlingStep> steps(String documentId) {
        return read(handle -> handle.createQuery("SELECT * FROM handling_step WHERE document_id = :id ORDER BY number")
                .bind("id", documentId)
                .map((row, context) -> Rows.step(row))
                .list());
    }

    public List<CaseDeadline> deadlines(String documentId) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM handling_deadline WHERE document_id = :id ORDER BY step, due_on, name")
                .bind("id", documentId)
                .map((row, context) -> Rows.deadline(row))
                .list());
    }

    /** Ids of documents whose cases go on and have a provisional period. */
    List<String> provisional() {
        return read(handle -> handle.createQuery(
                        """
                        SELECT DISTINCT d.document_id FROM handling_deadline d
                        JOIN handling_case c ON c.document_id = d.document_id
                        WHERE d.provisional = 1 AND c.status NOT IN ('RETURNED', 'COMPLETED', 'PUBLISHED')
                        ORDER BY d.document_id
                        """)
                .mapTo(String.class)
                .list());
    }

    /** Cases that are still on their way, the oldest first. */
    List<HandlingCase> open() {
        return read(handle -> handle.createQuery("SELECT * FROM handling_case WHERE status = 'OPEN' ORDER BY position")
                .map((row, context) -> Rows.handlingCase(row))
                .list());
    }

    /** Cases that a reader may see, the newest first. */
    public Slice<HandlingCase> cases(Optional<CaseStatus> status, Reader reader, int page, int size) {
        String where =
                """
                WHERE (:status = '' OR status = :status)
                  AND (:everything = 1 OR submitting_organ = :organ OR involved LIKE :member
                       OR EXISTS (SELECT 1 FROM handling_step s
                                  WHERE s.document_id = handling_case.document_id AND s.post IN (<posts>)))
                """;
        Function<Query, Query> bound =
                query -> query.bind("status", status.map(Enum::name).orElse(""))
                        .bind("everything", reader.everything() ? 1 : 0)
                        .bind("organ", reader.organ())
                        .bind("member", "%," + reader.organ() + ",%")
                        .bindList("posts", nonEmpty(reader.posts()));
        return read(handle -> new Slice<>(
                bound.apply(handle.createQuery("SELECT count(*) FROM handling_case " + where))
                        .mapTo(Long.class)
                        .one(),
                bound.apply(handle.createQuery("SELECT * FROM handling_case " + where
                                + "ORDER BY position DESC LIMIT :size OFFSET :offset"))
                        .bind("size", size)
                        .bind("offset", (long) page * size)
                        .map((row, context) -> Rows.handlingCase(row))
                        .list()));
    }

    /** Open steps of posts, or of all, those that end first before the others. */
    public Slice<OpenTask> tasks(Optional<Tasker> mine, int page, int size) {
        String where =
                """
                FROM handling_step s JOIN handling_case c ON c.document_id = s.document_id
                WHERE s.state = 'OPEN' AND c.status = 'OPEN'
                  AND (:all = 1 OR s.post IN (<posts>) OR (s.kind = 'REVISION' AND s.organ = :organ)
                       OR (s.kind = 'DETERMINATION' AND s.organ = :justice))
                """;
        Function<Query, Query> bound = query -> query.bind("all", mine.isEmpty() ? 1 : 0)
                .bind("organ", mine.flatMap(Tasker::revisingFor).orElse(NOBODY))
                .bind("justice", mine.flatMap(Tasker::determiningFor).orElse(NOBODY))
                .bindList("posts", nonEmpty(mine.map(Tasker::posts).orElse(Set.of())));
        return read(handle -> new Slice<>(
                bound.apply(handle.createQuery("SELECT count(*) " + where))
                        .mapTo(Long.class)
                        .one(),
                bound.apply(handle.createQuery("SELECT s.*, c.title AS title " + where
                                + "ORDER BY coalesce(s.due_on, '9999-12-31'), s.opened_on, c.position"
                                + " LIMIT :size OFFSET :offset"))
                        .bind("size", size)
                        .bind("offset", (long) page * size)
                        .map((row, context) -> new OpenTask(row.getString("title"), Rows.step(row)))
                        .list()));
    }

    /** What happened to a case beside its steps, in order. */
    public List<CaseRecord> records(String documentId) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM handling_record WHERE document_id = :id ORDER BY position, kind")
                .bind("id", documentId)
                .map((row, context) -> Rows.record(row))
                .list());
    }

    /** The request that a case answers: the id of a registered document, or a document number. */
    Optional<String> request(String documentId) {
        return read(handle -> handle.createQuery("SELECT request FROM handling_answer WHERE document_id = :id")
                .bind("id", documentId)
                .mapTo(String.class)
                .findOne());
    }

    /** The cases that answer a registered request, the oldest first. */
    List<HandlingCase> answering(String documentId) {
        return read(handle -> handle.createQuery(
                        """
                        SELECT c.* FROM handling_case c JOIN handling_answer a ON a.document_id = c.document_id
                        WHERE a.request = :id ORDER BY c.position
                        """)
                .bind("id", documentId)
                .map((row, context) -> Rows.handlingCase(row))
                .list());
    }

    /** The newest requests, for a reply to name one. */
    public List<HandlingCase> requests(int most) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM handling_case WHERE document_kind = :kind ORDER BY position DESC LIMIT :most")
                .bind("kind", DocumentKind.REQUEST.name())
                .bind("most", most)
                .map((row, context) -> Rows.handlingCase(row))
                .list());
    }

    /** Whether something of a kind happened to a case. */
    boolean has(String documentId, CaseRecord.Kind kind) {
        return records(documentId).stream().anyMatch(record -> record.kind() == kind);
    }

    public Optional<NumberSeries> series(String issuerCode, int year) {
        return read(handle -> handle.createQuery(
                        "SELECT * FROM handling_numbering WHERE issuer_code = :code AND year = :year")
                .bind("code", issuerCode)
                .bind("year", year)
                .map((row, context) -> Rows.series(row))
                .findOne());
    }

    public List<NumberSeries> allSeries() {
        return read(handle -> handle.createQuery("SELECT * FROM handling_numbering ORDER BY year DESC, issuer_code")
                .map((row, context) -> Rows.series(row))
                .list());
    }

    private static Set<String> nonEmpty(Set<String> posts) {
        return posts.isEmpty() ? Set.of(NOBODY) : posts;
    }

    private <T> T read(Function<Handle, T> query) {
        return database.read(connection -> query.apply(Handles.on(connection)));
    }

    /**
     * Whose eyes read a list of cases.
     *
     * @param everything whether all cases; otherwise those of the organ and those with a step of the posts
     */
    public record Reader(boolean everything, String organ, Set<String> posts) {}

    /**
     * Whose tasks are asked for.
     *
     * @param revisingFor the organ whose revisions the person may answer; empty if none
     * @param determiningFor the organ whose determinations the person may agree to; empty if none
     */
    public record Tasker(Set<String> posts, Optional<String> revisingFor, Optional<String> determiningFor) {}
}
