package org.wenshu.handling.consultation.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.consultation.Act;
import org.wenshu.handling.consultation.ActKind;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.Parties;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;

/**
 * A consultation as clients see it. Instants have the offset that people here live by.
 *
 * @param result DEEMED_NO_OBJECTION if the organ fell silent; shown as 逾期未复，视为无不同意见, never as a signature
 * @param counted the working days of the period
 * @param lateOpinions what came too late and has no effect
 */
public record ConsultationView(
        String id,
        ConsultationKind kind,
        String organ,
        String organName,
        ConsultationState state,
        Standing standing,
        OffsetDateTime sentAt,
        String sentBy,
        OffsetDateTime deliveredAt,
        Optional<Integer> customLimit,
        Optional<String> reason,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> nominalDate,
        boolean provisional,
        List<LocalDate> counted,
        Optional<String> article,
        Optional<String> quote,
        Optional<ExtensionView> extension,
        Optional<ReplyResult> result,
        Optional<OpinionView> reply,
        Optional<String> reference,
        Optional<OffsetDateTime> deemedAt,
        List<OpinionView> lateOpinions,
        Optional<NegotiationView> negotiation) {

    /** What an organ said. */
    public record OpinionView(
            ReplyResult result,
            String opinion,
            String grounds,
            OffsetDateTime at,
            String by,
            Optional<LocalDate> repliedOn) {
        static OpinionView of(Act act) {
            return new OpinionView(
                    ReplyResult.valueOf(act.value()),
                    act.words(),
                    act.grounds(),
                    act.by().at(),
                    act.by().person(),
                    act.day());
        }
    }

    /** A negotiation. */
    public record NegotiationView(Outcome outcome, String record, OffsetDateTime at, String by) {
        static NegotiationView of(Act act) {
            return new NegotiationView(
                    Outcome.valueOf(act.value()),
                    act.words(),
                    act.by().at(),
                    act.by().person());
        }
    }

    /**
     * The last extension that was asked for.
     *
     * @param agreed empty while the organ in charge has not answered
     */
    public record ExtensionView(
            LocalDate newDue,
            String mode,
            String reason,
            OffsetDateTime askedAt,
            String askedBy,
            Optional<Boolean> agreed,
            Optional<String> answeredBy) {
        static Optional<ExtensionView> of(List<Act> acts) {
            Optional<Act> asked = last(acts, ActKind.ASKED);
            return asked.map(act -> {
                List<Act> since = acts.subList(acts.indexOf(act), acts.size());
                Optional<Act> answer = last(since, ActKind.EXTENDED).or(() -> last(since, ActKind.DECLINED));
                return new ExtensionView(
                        act.day().orElseThrow(),
                        act.value(),
                        act.words(),
                        act.by().at(),
                        act.by().person(),
                        answer.map(given -> given.kind() == ActKind.EXTENDED),
                        answer.map(given -> given.by().person()));
            });
        }

        private static Optional<Act> last(List<Act> acts, ActKind kind) {
            return acts.stream().filter(act -> act.kind() == kind).reduce((first, second) -> second);
        }
    }

    static ConsultationView of(Consultation sent, Parties parties) {
        Optional<Deadline> due = sent.due();
        return new ConsultationView(
                sent.id(),
                sent.kind(),
                sent.organ(),
                parties.name(sent.organ()),
                sent.state(),
                sent.standing(),
                sent.sent().at(),
                sent.sent().person(),
                sent.deliveredAt(),
                sent.customLimit(),
                text(sent.reason()),
                due.map(Deadline::date),
                due.map(Deadline::nominalDate),
                due.filter(Deadline::provisional).isPresent(),
                due.map(Deadline::counted).orElse(List.of()),
                due.map(period -> period.citation().article()),
                due.map(period -> period.citation().quote()),
                ExtensionView.of(sent.acts()),
                sent.result(),
                sent.answer().map(OpinionView::of),
                text(sent.reference()),
                sent.deemedAt(),
                sent.lateOpinions().stream().map(OpinionView::of).toList(),
                sent.negotiation().map(NegotiationView::of));
    }

    private static Optional<String> text(String given) {
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }
}
