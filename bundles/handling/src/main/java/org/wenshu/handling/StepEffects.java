package org.wenshu.handling;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.review.MaterialsRequested;
import org.wenshu.api.review.ReviewAccepted;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.handling.event.RouteChanged;
import org.wenshu.handling.event.StepForwarded;
import org.wenshu.handling.event.StepReassigned;

/** What entries do to the table of steps. */
final class StepEffects {

    private final Handle handle;

    StepEffects(Handle handle) {
        this.handle = handle;
    }

    void add(String documentId, int number, RouteStep step) {
        bindStep(
                        handle.createUpdate(
                                """
                                INSERT INTO handling_step (document_id, number, kind, state, actor, organ, post, person,
                                    capacity, rule, article, quote, basis, rule_pack)
                                VALUES (:id, :number, :kind, 'AHEAD', :actor, :organ, :post, :person,
                                    :capacity, :rule, :article, :quote, :basis, :pack)
                                """),
                        step)
                .bind("id", documentId)
                .bind("number", number)
                .execute();
    }

    void open(StepOpened event) {
        if (event.step().step() == StepKind.REVISION) {
            insert(event.documentId(), event.number(), event.step());
        }
        bindStep(
                        handle.createUpdate(
                                """
                                UPDATE handling_step SET state = 'OPEN', kind = :kind, actor = :actor, organ = :organ,
                                    post = :post, person = :person, capacity = :capacity, rule = :rule,
                                    article = :article, quote = :quote, basis = :basis, rule_pack = :pack,
                                    opened_on = :opened, due_on = :due, provisional = :provisional
                                WHERE document_id = :id AND number = :number
                                """),
                        event.step())
                .bind("id", event.documentId())
                .bind("number", event.number())
                .bind("opened", event.openedOn().toString())
                .bind("due", event.dueDate().map(end -> end.date().toString()).orElse(null))
                .bind(
                        "provisional",
                        event.dueDate().filter(Deadline::provisional).isPresent() ? 1 : 0)
                .execute();
    }

    /** The leader's own step waits again behind that of the other one. */
    void forward(StepForwarded event) {
        handle.createUpdate("UPDATE handling_step SET state = 'AHEAD' WHERE document_id = :id AND number = :number")
                .bind("id", event.documentId())
                .bind("number", event.number())
                .execute();
        insert(event.documentId(), event.number(), event.step());
    }

    void reassign(StepReassigned event) {
        handle.createUpdate(
                        """
                        UPDATE handling_step SET person = :person, capacity = :capacity
                        WHERE document_id = :id AND number = :number AND state = 'OPEN'
                        """)
                .bind("person", event.person().orElse(null))
                .bind("capacity", event.capacity().name())
                .bind("id", event.documentId())
                .bind("number", event.number())
                .execute();
    }

    /** Such a step is no part of the route as fixed: what comes after it moves on by one. */
    private void insert(String documentId, int number, RouteStep step) {
        handle.createUpdate(
                        "UPDATE handling_step SET number = -(number + 1) WHERE document_id = :id AND number >= :number")
                .bind("id", documentId)
                .bind("number", number)
                .execute();
        handle.createUpdate("UPDATE handling_step SET number = -number WHERE document_id = :id AND number < 0")
                .bind("id", documentId)
                .execute();
        add(documentId, number, step);
    }

    void complete(JournalEntry entry, StepCompleted event) {
        handle.createUpdate(
                        """
                        UPDATE handling_step SET state = 'DONE', person = :person, capacity = :capacity,
                            completed_on = :on, completed_at = :at, completed_by = :by, decision = :decision,
                            opinion = :opinion, reference = :reference
                        WHERE document_id = :id AND number = :number
                        """)
                .bind("person", event.person())
                .bind("capacity", event.capacity().name())
                .bind("on", event.completedOn().toString())
                .bind("at", at(entry))
                .bind("by", event.by())
                .bind("decision", event.decision())
                .bind("opinion", event.opinion())
                .bind("reference", event.reference())
                .bind("id", event.documentId())
                .bind("number", event.number())
                .execute();
    }

    private static String at(JournalEntry entry) {
        return entry.recordedAt()
                .atZone(BusinessClock.ZONE)
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The clock of a review belongs to the step that is open: only one step of a case is. */
    void accept(ReviewAccepted event) {
        openReview(event.documentId()).ifPresent(number -> {
            handle.createUpdate(
                            """
                            UPDATE handling_step SET earliest_on = :earliest, due_on = :due, provisional = :provisional
                            WHERE document_id = :id AND number = :number
                            """)
                    .bind("earliest", event.earliest().date().toString())
                    .bind("due", event.latest().date().toString())
                    .bind("provisional", event.latest().provisional() ? 1 : 0)
                    .bind("id", event.documentId())
                    .bind("number", number)
                    .execute();
            DeadlineEffects deadlines = new DeadlineEffects(handle);
            deadlines.set(event.documentId(), number, event.earliest());
            deadlines.set(event.documentId(), number, event.latest());
        });
    }

    /** A review that waits for materials has no end: the clock starts anew when they are complete. */
    void stop(MaterialsRequested event) {
        openReview(event.documentId()).ifPresent(number -> {
            handle.createUpdate(
                            """
                            UPDATE handling_step SET earliest_on = NULL, due_on = NULL, provisional = 0
                            WHERE document_id = :id AND number = :number
                            """)
                    .bind("id", event.documentId())
                    .bind("number", number)
                    .execute();
            new DeadlineEffects(handle).drop(event.documentId(), number);
        });
    }

    private Optional<Integer> openReview(String documentId) {
        return handle.createQuery(
                        """
                        SELECT number FROM handling_step WHERE document_id = :id AND state = 'OPEN'
                        AND kind IN ('DEPARTMENT_LEGAL_REVIEW', 'JUSTICE_REVIEW')
                        """)
                .bind("id", documentId)
                .mapTo(Integer.class)
                .findOne();
    }

    void change(RouteChanged event) {
        handle.createUpdate("DELETE FROM handling_step WHERE document_id = :id AND number >= :from")
                .bind("id", event.documentId())
                .bind("from", event.from())
                .execute();
        int number = event.from();
        for (RouteStep step : event.steps()) {
            add(event.documentId(), number++, step);
        }
    }

    private static <S extends SqlStatement<S>> S bindStep(S statement, RouteStep step) {
        Citation ground = step.citation();
        return statement
                .bind("kind", step.step().name())
                .bind("actor", step.actor())
                .bind("organ", step.organ())
                .bind("post", step.post())
                .bind("person", step.person().orElse(null))
                .bind("capacity", step.capacity().name())
                .bind("rule", ground.rule())
                .bind("article", ground.article())
                .bind("quote", ground.quote())
                .bind("basis", ground.basis().name())
                .bind("pack", ground.rulePack());
    }
}
