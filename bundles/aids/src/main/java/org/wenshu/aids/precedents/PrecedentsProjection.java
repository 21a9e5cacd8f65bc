package org.wenshu.aids.precedents;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Handles;
import org.wenshu.aids.citations.Citation;
import org.wenshu.aids.citations.CitationReader;
import org.wenshu.aids.reading.StoredText;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.Database;

/** Keeps each opinion with what the draft rests on, as its text was when its step opened. */
@Component(service = Projection.class)
public class PrecedentsProjection implements Projection {

    private final Precedents precedents;
    private final ContentStore content;

    @Activate
    public PrecedentsProjection(@Reference Precedents precedents, @Reference ContentStore content) {
        this.precedents = precedents;
        this.content = content;
    }

    @Override
    public String consumer() {
        return "aids-precedents";
    }

    @Override
    public Database database() {
        return precedents.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        if (entry.type().equals(StepOpened.TYPE)) {
            draft(entry.as(StepOpened.class), handle);
        } else if (entry.type().equals(OpinionIssued.TYPE)) {
            opinion(entry.as(OpinionIssued.class), handle);
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM precedents_citation");
        handle.execute("DELETE FROM precedents_opinion");
        handle.execute("DELETE FROM precedents_draft");
    }

    private static void draft(StepOpened opened, Handle handle) {
        handle.execute("DELETE FROM precedents_draft WHERE document_id = ?", opened.documentId());
        handle.execute(
                "INSERT INTO precedents_draft (document_id, title, text_hash) VALUES (?, ?, ?)",
                opened.documentId(),
                opened.document().title(),
                opened.document().textHash());
    }

    /** What is known of a draft. */
    private record Known(String title, String textHash) {}

    private void opinion(OpinionIssued issued, Handle handle) {
        Optional<Known> known = handle.createQuery(
                        "SELECT title, text_hash FROM precedents_draft WHERE document_id = :id")
                .bind("id", issued.documentId())
                .map((row, context) -> new Known(row.getString("title"), row.getString("text_hash")))
                .findOne();
        if (known.isEmpty()) {
            return;
        }
        handle.execute(
                """
                INSERT INTO precedents_opinion (review_id, document_id, title, conclusion, issued_on, words)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                issued.reviewId(),
                issued.documentId(),
                known.get().title(),
                issued.conclusion().name(),
                issued.issuedOn().toString(),
                words(issued));
        citations(known.get()).stream()
                .filter(citation -> !citation.ofItself())
                .map(citation -> List.of(Precedents.law(citation), Precedents.label(citation)))
                .distinct()
                .forEach(row -> handle.execute(
                        "INSERT INTO precedents_citation (review_id, law_key, label) VALUES (?, ?, ?)",
                        issued.reviewId(),
                        row.get(0),
                        row.get(1)));
    }

    private static String words(OpinionIssued issued) {
        List<String> words = new ArrayList<>(List.of(issued.text()));
        words.addAll(issued.items());
        return String.join("\n", words);
    }

    private List<Citation> citations(Known known) {
        Draft draft = new Draft(
                "",
                known.title(),
                StoredText.read(content, known.textHash()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Normativity.UNDETERMINED,
                Optional.empty(),
                Optional.empty(),
                LocalDate.EPOCH);
        return new CitationReader(draft, name -> false).read();
    }
}
