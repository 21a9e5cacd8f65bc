package org.wenshu.handling.console;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.Messages;
import org.wenshu.handling.consultation.Act;
import org.wenshu.handling.consultation.ActKind;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationState;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.Parties;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.Standing;

/**
 * A consultation as the pages show it; what there is not is empty.
 *
 * @param standing the constant's name, for colours
 * @param counted the working days of the period
 * @param history what happened, in order
 * @param asked the extension that waits for an answer
 * @param grounding on what the period rests; empty for an answer on paper
 */
public record ConsultationLine(
        String id,
        String kind,
        String organ,
        String sent,
        String sentBy,
        String reason,
        String due,
        boolean provisional,
        List<String> counted,
        String state,
        String standing,
        String standingName,
        String opinion,
        String grounds,
        String reference,
        List<Event> history,
        String asked,
        boolean late,
        List<Ground> grounding) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Something that happened to the consultation. */
    public record Event(String at, String what, String who, String value, String words, String grounds, String day) {
        static Event of(Act act) {
            return new Event(
                    minute(act.by().at()),
                    Messages.name(act.kind()),
                    act.by().person(),
                    value(act),
                    act.words(),
                    act.grounds(),
                    Texts.of(act.day()));
        }

        private static String value(Act act) {
            return switch (act.kind()) {
                case REPLIED, ENTERED, LATE -> Messages.name(ReplyResult.valueOf(act.value()));
                case NEGOTIATED -> Messages.name(Outcome.valueOf(act.value()));
                case ASKED -> act.value();
                case EXTENDED, DECLINED, MOVED, DEEMED, REOPENED -> "";
            };
        }
    }

    static ConsultationLine of(Consultation sent, Parties parties) {
        Optional<Deadline> due = sent.due();
        Optional<Act> answer = sent.answer();
        return new ConsultationLine(
                sent.id(),
                Messages.name(sent.kind()),
                parties.name(sent.organ()),
                minute(sent.sent().at()),
                sent.sent().person(),
                sent.reason(),
                Texts.of(due.map(Deadline::date)),
                due.filter(Deadline::provisional).isPresent() && sent.state() == ConsultationState.OPEN,
                due.map(Deadline::counted).orElse(List.of()).stream()
                        .map(LocalDate::toString)
                        .toList(),
                sent.result().map(Messages::name).orElseGet(() -> Messages.name(sent.state())),
                sent.standing().name(),
                Messages.name(sent.standing()),
                answer.map(Act::words).orElse(""),
                answer.map(Act::grounds).orElse(""),
                sent.reference(),
                sent.acts().stream().map(Event::of).toList(),
                sent.askedExtension().map(ConsultationLine::wish).orElse(""),
                sent.standing() == Standing.DEEMED && !sent.lateOpinions().isEmpty(),
                due.map(Deadline::citation).map(Ground::of).stream().toList());
    }

    private static String wish(Act asked) {
        return Messages.text(
                "extension.wish",
                Texts.of(asked.day()),
                asked.value(),
                asked.words(),
                asked.by().person());
    }

    static String minute(OffsetDateTime at) {
        return MINUTE.format(at);
    }

    /** Whether the organ in charge can still negotiate. */
    public boolean negotiable() {
        return standing.equals(Standing.DISPUTED.name()) || standing.equals(Standing.UNRESOLVED.name());
    }

    /** Whether something besides the answer happened that is worth showing. */
    public boolean eventful() {
        return history.size() > 1
                || history.stream().anyMatch(event -> !event.what().equals(Messages.name(ActKind.REPLIED)));
    }
}
