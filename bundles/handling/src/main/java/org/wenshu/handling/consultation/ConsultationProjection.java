package org.wenshu.handling.consultation;

import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.registration.DocumentReturned;
import org.wenshu.api.storage.Database;
import org.wenshu.handling.Handles;
import org.wenshu.handling.consultation.event.ConsultationDeemed;
import org.wenshu.handling.consultation.event.ConsultationReopened;
import org.wenshu.handling.consultation.event.ConsultationReplied;
import org.wenshu.handling.consultation.event.ConsultationSent;
import org.wenshu.handling.consultation.event.DissentCoordinated;
import org.wenshu.handling.consultation.event.DissentSheetFiled;
import org.wenshu.handling.consultation.event.ExtensionAnswered;
import org.wenshu.handling.consultation.event.ExtensionAsked;
import org.wenshu.handling.consultation.event.LateOpinionGiven;
import org.wenshu.handling.consultation.event.MatterOpened;
import org.wenshu.handling.consultation.event.NegotiationRecorded;
import org.wenshu.handling.consultation.event.PaperReplyEntered;
import org.wenshu.handling.consultation.event.ReplyDueMoved;

/** Turns journal entries into the tables of consultations. */
@Component(service = Projection.class)
public class ConsultationProjection implements Projection {

    static final String CONSUMER = "handling-consultations";

    private static final List<String> TABLES = List.of(
            "consultation_coordination",
            "consultation_dissent_item",
            "consultation_dissent",
            "consultation_act",
            "consultation_request",
            "consultation_matter",
            "consultation_returned");

    private final ConsultationTables tables;

    @Activate
    public ConsultationProjection(@Reference ConsultationTables tables) {
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
        if (!entry.stream().startsWith(Matter.STREAM)) {
            applyToReturned(entry, new ReturnedEffects(handle, entry));
            return;
        }
        applyToMatter(entry, new MatterEffects(handle, entry));
        applyToRequest(entry, new RequestEffects(handle, entry));
        applyToActs(entry, new ActEffects(handle, entry));
    }

    private static void applyToReturned(JournalEntry entry, ReturnedEffects returned) {
        switch (entry.type()) {
            case DocumentReturned.TYPE ->
                returned.atIntake(entry.as(DocumentReturned.class).document());
            case CaseReturned.TYPE -> returned.note(entry.as(CaseReturned.class).documentId());
            case CaseOpened.TYPE -> returned.comeBack(entry.as(CaseOpened.class).document());
            default -> {
                // Nothing comes or goes.
            }
        }
    }

    private static void applyToMatter(JournalEntry entry, MatterEffects matters) {
        switch (entry.type()) {
            case MatterOpened.TYPE -> matters.open(entry.as(MatterOpened.class));
            case DissentSheetFiled.TYPE -> matters.file(entry.as(DissentSheetFiled.class));
            case DissentCoordinated.TYPE -> matters.coordinate(entry.as(DissentCoordinated.class));
            default -> {
                // Something of one consultation.
            }
        }
        matters.advance();
    }

    private static void applyToRequest(JournalEntry entry, RequestEffects requests) {
        switch (entry.type()) {
            case ConsultationSent.TYPE -> requests.send(entry.as(ConsultationSent.class));
            case PaperReplyEntered.TYPE -> requests.enter(entry.as(PaperReplyEntered.class));
            case ConsultationReplied.TYPE ->
                requests.state(entry.as(ConsultationReplied.class).consultationId(), ConsultationState.ANSWERED);
            case ConsultationReopened.TYPE ->
                requests.state(entry.as(ConsultationReopened.class).consultationId(), ConsultationState.ANSWERED);
            case ConsultationDeemed.TYPE ->
                requests.state(entry.as(ConsultationDeemed.class).consultationId(), ConsultationState.DEEMED);
            case ReplyDueMoved.TYPE -> requests.move(entry.as(ReplyDueMoved.class));
            case ExtensionAnswered.TYPE -> requests.extend(entry.as(ExtensionAnswered.class));
            default -> {
                // No consultation changes its state.
            }
        }
    }

    private static void applyToActs(JournalEntry entry, ActEffects acts) {
        switch (entry.type()) {
            case PaperReplyEntered.TYPE -> acts.enter(entry.as(PaperReplyEntered.class));
            case ConsultationReplied.TYPE -> acts.reply(entry.as(ConsultationReplied.class));
            case LateOpinionGiven.TYPE -> acts.late(entry.as(LateOpinionGiven.class));
            case ExtensionAsked.TYPE -> acts.ask(entry.as(ExtensionAsked.class));
            case ExtensionAnswered.TYPE -> acts.answer(entry.as(ExtensionAnswered.class));
            case ReplyDueMoved.TYPE -> acts.move(entry.as(ReplyDueMoved.class));
            case ConsultationDeemed.TYPE -> acts.deem(entry.as(ConsultationDeemed.class));
            case ConsultationReopened.TYPE -> acts.reopen(entry.as(ConsultationReopened.class));
            case NegotiationRecorded.TYPE -> acts.negotiate(entry.as(NegotiationRecorded.class));
            default -> {
                // Nothing happened to a consultation that was sent.
            }
        }
    }

    @Override
    public void clear(Connection connection) {
        Handle handle = Handles.on(connection);
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    }
}
