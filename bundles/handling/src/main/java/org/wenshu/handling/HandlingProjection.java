package org.wenshu.handling;

import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.DocumentIssued;
import org.wenshu.api.handling.DocumentNumbered;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.handling.StepOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.review.MaterialsRequested;
import org.wenshu.api.review.ReviewAccepted;
import org.wenshu.api.storage.Database;
import org.wenshu.handling.event.DeadlinesRecounted;
import org.wenshu.handling.event.DeadlinesSet;
import org.wenshu.handling.event.DelayExplained;
import org.wenshu.handling.event.DisclosureDetermined;
import org.wenshu.handling.event.MeetingDecided;
import org.wenshu.handling.event.NumberUsed;
import org.wenshu.handling.event.NumberingBegun;
import org.wenshu.handling.event.RouteChanged;
import org.wenshu.handling.event.StepForwarded;
import org.wenshu.handling.event.StepReassigned;

/** Turns journal entries into the tables of this bundle. */
@Component(service = Projection.class)
public class HandlingProjection implements Projection {

    static final String CONSUMER = "handling";

    private final CaseTables tables;

    @Activate
    public HandlingProjection(@Reference CaseTables tables) {
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        Handle handle = Handles.on(connection);
        applyToSteps(entry, new StepEffects(handle));
        // Before the case changes: what it was tells whether its importance rose or sank.
        new RecordEffects(handle).apply(entry);
        applyToCase(entry, new CaseEffects(handle));
        new AnswerEffects(handle).apply(entry);
        applyToNumbers(entry, new NumberEffects(handle));
    }

    private static void applyToSteps(JournalEntry entry, StepEffects steps) {
        switch (entry.type()) {
            case StepOpened.TYPE -> steps.open(entry.as(StepOpened.class));
            case StepCompleted.TYPE -> steps.complete(entry, entry.as(StepCompleted.class));
            case ReviewAccepted.TYPE -> steps.accept(entry.as(ReviewAccepted.class));
            case MaterialsRequested.TYPE -> steps.stop(entry.as(MaterialsRequested.class));
            case RouteChanged.TYPE -> steps.change(entry.as(RouteChanged.class));
            case StepForwarded.TYPE -> steps.forward(entry.as(StepForwarded.class));
            case StepReassigned.TYPE -> steps.reassign(entry.as(StepReassigned.class));
            default -> {
                // No step changes.
            }
        }
    }

    private static void applyToCase(JournalEntry entry, CaseEffects cases) {
        switch (entry.type()) {
            case CaseOpened.TYPE -> cases.open(entry, entry.as(CaseOpened.class));
            case StepCompleted.TYPE -> cases.complete(entry.as(StepCompleted.class));
            case CaseReturned.TYPE -> cases.giveBack(entry.as(CaseReturned.class));
            case RouteChanged.TYPE -> cases.change(entry.as(RouteChanged.class));
            case MeetingDecided.TYPE -> cases.meet(entry.as(MeetingDecided.class));
            case DeadlinesSet.TYPE -> cases.deadlines(entry.as(DeadlinesSet.class));
            case DeadlinesRecounted.TYPE -> cases.recount(entry.as(DeadlinesRecounted.class));
            case DocumentSignedOff.TYPE -> cases.signOff(entry.as(DocumentSignedOff.class));
            case DisclosureDetermined.TYPE -> cases.disclose(entry.as(DisclosureDetermined.class));
            case DocumentNumbered.TYPE -> cases.number(entry.as(DocumentNumbered.class));
            case DelayExplained.TYPE -> cases.explain(entry.as(DelayExplained.class));
            case DocumentIssued.TYPE -> cases.issue(entry.as(DocumentIssued.class));
            case DocumentPublished.TYPE ->
                cases.publish(entry.as(DocumentPublished.class).document());
            default -> {
                // No case changes.
            }
        }
        cases.advance(entry);
    }

    private static void applyToNumbers(JournalEntry entry, NumberEffects numbers) {
        switch (entry.type()) {
            case NumberUsed.TYPE -> numbers.use(entry, entry.as(NumberUsed.class));
            case NumberingBegun.TYPE -> numbers.begin(entry, entry.as(NumberingBegun.class));
            default -> {
                // No series changes.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        handle.execute("DELETE FROM handling_answer");
        handle.execute("DELETE FROM handling_record");
        handle.execute("DELETE FROM handling_deadline");
        handle.execute("DELETE FROM handling_step");
        handle.execute("DELETE FROM handling_case");
        handle.execute("DELETE FROM handling_numbering");
    }
}
