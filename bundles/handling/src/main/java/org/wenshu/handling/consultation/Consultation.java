package org.wenshu.handling.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.rules.Deadline;

/**
 * What one organ was asked and what it answered.
 *
 * @param matterId the matter that it was sent with
 * @param organ id of the organ that is asked
 * @param deliveredAt when it was in the organ's inbox
 * @param customLimit working days that the organ in charge set
 * @param reason why the limit is short; empty if it is not
 * @param due the period to reply; empty for an answer on paper
 * @param reference of an answer on paper; empty otherwise
 * @param acts what happened since, in order
 */
public record Consultation(
        String id,
        String matterId,
        ConsultationKind kind,
        String organ,
        ConsultationState state,
        By sent,
        OffsetDateTime deliveredAt,
        Optional<Integer> customLimit,
        String reason,
        Optional<Deadline> due,
        String reference,
        List<Act> acts) {

    private static final Set<ActKind> ANSWERS = Set.of(ActKind.REPLIED, ActKind.ENTERED, ActKind.LATE);
    private static final Set<ActKind> EXTENSION = Set.of(ActKind.ASKED, ActKind.EXTENDED, ActKind.DECLINED);

    public Consultation {
        acts = List.copyOf(acts);
    }

    /** Whether its time to reply is over on a day; the last day ends at 24:00. */
    public boolean over(LocalDate today) {
        return due.filter(period -> today.isAfter(period.date())).isPresent();
    }

    /** The answer that counts; empty while there is none, and if silence counts. */
    public Optional<Act> answer() {
        return state == ConsultationState.ANSWERED ? last(ANSWERS) : Optional.empty();
    }

    /** What counts as the organ's word; empty while it is awaited. */
    public Optional<ReplyResult> result() {
        return switch (state) {
            case OPEN -> Optional.empty();
            case ANSWERED -> answer().map(act -> ReplyResult.valueOf(act.value()));
            case DEEMED -> Optional.of(ReplyResult.DEEMED_NO_OBJECTION);
        };
    }

    /** When silence became consent; stays visible if the organ in charge reopened the consultation. */
    public Optional<OffsetDateTime> deemedAt() {
        return last(Set.of(ActKind.DEEMED)).map(act -> act.by().at());
    }

    /** What the organ said too late, in order. */
    public List<Act> lateOpinions() {
        return acts.stream().filter(act -> act.kind() == ActKind.LATE).toList();
    }

    /** The extension that waits for the word of the organ in charge. */
    public Optional<Act> askedExtension() {
        return last(EXTENSION).filter(act -> act.kind() == ActKind.ASKED && state == ConsultationState.OPEN);
    }

    /** The last negotiation; empty if there was none. */
    public Optional<Act> negotiation() {
        return last(Set.of(ActKind.NEGOTIATED));
    }

    public Standing standing() {
        return switch (state) {
            case OPEN -> Standing.WAITING;
            case DEEMED -> Standing.DEEMED;
            case ANSWERED -> result().equals(Optional.of(ReplyResult.DISAGREE)) ? dissent() : Standing.CONSENTED;
        };
    }

    private Standing dissent() {
        return negotiation()
                .map(act -> Outcome.valueOf(act.value()) == Outcome.AGREED ? Standing.SETTLED : Standing.UNRESOLVED)
                .orElse(Standing.DISPUTED);
    }

    private Optional<Act> last(Set<ActKind> kinds) {
        return acts.stream().filter(act -> kinds.contains(act.kind())).reduce((first, second) -> second);
    }
}
