package org.wenshu.filing;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.filing.event.FilingDutyFound;

/** Writes the rows of filings. */
final class FilingRows {

    private static final String INSERT =
            """
            INSERT INTO filing_filing (id, document_id, title, document_number, enacting_organs, submitting_organ,
              authority, authority_name, state, published_on, nominal_date, due_date, provisional, article, quote,
              version)
            VALUES (:id, :documentId, :title, :number, :organs, :submitting, :authority, :authorityName, :state,
              :published, :nominal, :due, :provisional, :article, :quote, :version)
            """;

    private FilingRows() {}

    static void arisen(Handle handle, String id, FilingDuty duty, IssuedDocument document, long version) {
        Update insert = handle.createUpdate(INSERT)
                .bind("documentId", document.documentId())
                .bind("title", document.title())
                .bind("number", document.documentNumber())
                .bind("submitting", document.submittingOrgan().orElse(""));
        insert(insert, id, duty, document.enactingOrgans(), document.publishedOn(), version);
    }

    static void found(Handle handle, FilingDutyFound event, long version) {
        Update insert = handle.createUpdate(INSERT)
                .bind("documentId", event.documentId())
                .bind("title", event.title())
                .bind("number", event.documentNumber())
                .bind("submitting", "");
        insert(insert, event.filingId(), event.duty(), event.enactingOrgans(), event.publishedOn(), version);
    }

    /** The last day of a duty, counted anew. */
    static void due(Handle handle, String id, Deadline deadline) {
        handle.createUpdate(
                        """
                        UPDATE filing_filing SET nominal_date = :nominal, due_date = :due, provisional = :provisional
                         WHERE id = :id
                        """)
                .bind("nominal", deadline.nominalDate().toString())
                .bind("due", deadline.date().toString())
                .bind("provisional", deadline.provisional() ? 1 : 0)
                .bind("id", id)
                .execute();
    }

    private static void insert(
            Update insert, String id, FilingDuty duty, List<String> organs, LocalDate published, long version) {
        Deadline deadline = duty.deadline();
        insert.bind("id", id)
                .bind("organs", String.join(",", organs))
                .bind("authority", duty.authority())
                .bind("authorityName", duty.authorityName())
                .bind("state", FilingState.DUE.name())
                .bind("published", published.toString())
                .bind("nominal", deadline.nominalDate().toString())
                .bind("due", deadline.date().toString())
                .bind("provisional", deadline.provisional() ? 1 : 0)
                .bind("article", duty.citation().article())
                .bind("quote", duty.citation().quote())
                .bind("version", version)
                .execute();
    }
}
