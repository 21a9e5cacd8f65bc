package org.wenshu.handling;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;

/** What entries do to the table of deadlines. */
final class DeadlineEffects {

    private final Handle handle;

    DeadlineEffects(Handle handle) {
        this.handle = handle;
    }

    /** Sets a period; the same one set again is counted anew. */
    void set(String documentId, int step, Deadline deadline) {
        Citation ground = deadline.citation();
        handle.createUpdate("DELETE FROM handling_deadline WHERE document_id = :id AND name = :name AND step = :step")
                .bind("id", documentId)
                .bind("name", deadline.name())
                .bind("step", step)
                .execute();
        handle.createUpdate(
                        """
                        INSERT INTO handling_deadline (document_id, name, step, start_on, nominal_on, due_on, provisional,
                            counted, rule, article, quote, basis, rule_pack)
                        VALUES (:id, :name, :step, :start, :nominal, :due, :provisional,
                            :counted, :rule, :article, :quote, :basis, :pack)
                        """)
                .bind("id", documentId)
                .bind("name", deadline.name())
                .bind("step", step)
                .bind("start", deadline.start().toString())
                .bind("nominal", deadline.nominalDate().toString())
                .bind("due", deadline.date().toString())
                .bind("provisional", deadline.provisional() ? 1 : 0)
                .bind(
                        "counted",
                        Rows.kept(deadline.counted().stream()
                                .map(LocalDate::toString)
                                .toList()))
                .bind("rule", ground.rule())
                .bind("article", ground.article())
                .bind("quote", ground.quote())
                .bind("basis", ground.basis().name())
                .bind("pack", ground.rulePack())
                .execute();
    }

    /** The window of a step that a review's period opens and closes. */
    void moveWindow(String documentId, int step, Deadline deadline) {
        switch (deadline.name()) {
            case PeriodNames.JUSTICE_REVIEW_EARLIEST ->
                window("UPDATE handling_step SET earliest_on = :date", documentId, step, deadline)
                        .execute();
            case PeriodNames.JUSTICE_REVIEW_LATEST ->
                window(
                                "UPDATE handling_step SET due_on = :date, provisional = :provisional",
                                documentId,
                                step,
                                deadline)
                        .bind("provisional", deadline.provisional() ? 1 : 0)
                        .execute();
            default -> {
                // Belongs to no step's window.
            }
        }
    }

    private Update window(String change, String documentId, int step, Deadline deadline) {
        return handle.createUpdate(change + " WHERE document_id = :id AND number = :step")
                .bind("date", deadline.date().toString())
                .bind("id", documentId)
                .bind("step", step);
    }

    /** Drops every period of a step. */
    void drop(String documentId, int step) {
        handle.createUpdate("DELETE FROM handling_deadline WHERE document_id = :id AND step = :step")
                .bind("id", documentId)
                .bind("step", step)
                .execute();
    }

    void drop(String documentId, String name) {
        handle.createUpdate("DELETE FROM handling_deadline WHERE document_id = :id AND name = :name")
                .bind("id", documentId)
                .bind("name", name)
                .execute();
    }
}
