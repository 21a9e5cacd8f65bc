package org.wenshu.filing.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.api.filing.DecisionNotified;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.rules.Deadline;
import org.wenshu.filing.event.CorrectionRecounted;
import org.wenshu.filing.event.CorrectionRefused;
import org.wenshu.filing.event.CorrectionSuggested;
import org.wenshu.filing.event.GovernmentDecided;
import org.wenshu.filing.event.HandlingOpinionSubmitted;
import org.wenshu.filing.event.ReviewRecorded;

/** Reads a {@link Correction} from its stream, entry by entry. */
final class CorrectionReading {

    private Optional<String> filingId = Optional.empty();
    private Optional<CorrectionState> state = Optional.empty();
    private List<Judgement> judgements = List.of();
    private List<Violation> violations = List.of();
    private List<Proposal> proposals = List.of();
    private Optional<Deadline> due = Optional.empty();
    private Optional<GovernmentDecision> decision = Optional.empty();
    private final List<Happening> history = new ArrayList<>();

    private CorrectionReading() {}

    static Correction of(List<JournalEntry> stream) {
        CorrectionReading reading = new CorrectionReading();
        stream.forEach(reading::read);
        return new Correction(
                reading.filingId,
                reading.state,
                reading.judgements,
                reading.violations,
                reading.proposals,
                reading.due,
                reading.decision,
                List.copyOf(reading.history),
                stream.size());
    }

    private void read(JournalEntry entry) {
        if (entry.type().equals(CorrectionRecounted.TYPE)) {
            due = Optional.of(entry.as(CorrectionRecounted.class).due());
            return;
        }
        Optional<CorrectionState> after = CorrectionState.after(entry);
        if (after.isEmpty()) {
            return;
        }
        state = after;
        due = Optional.empty();
        switch (entry.type()) {
            case ReviewRecorded.TYPE -> reviewed(entry.as(ReviewRecorded.class));
            case CorrectionSuggested.TYPE -> suggested(entry.as(CorrectionSuggested.class));
            case DocumentCorrected.TYPE -> corrected(entry.as(DocumentCorrected.class));
            case CorrectionRefused.TYPE -> refused(entry.as(CorrectionRefused.class));
            case HandlingOpinionSubmitted.TYPE -> opinion(entry.as(HandlingOpinionSubmitted.class));
            case GovernmentDecided.TYPE -> decided(entry.as(GovernmentDecided.class));
            case DecisionNotified.TYPE -> notified(entry.as(DecisionNotified.class));
            default -> throw new IllegalStateException("a state of its own, but no reading: " + entry.type());
        }
    }

    private void reviewed(ReviewRecorded event) {
        filingId = Optional.of(event.filingId());
        judgements = event.judgements();
        violations = event.violations();
        if (event.closed()) {
            happened(Step.FINDINGS, state.orElseThrow().name(), event.recordedOn(), event.reviewer(), "");
        }
    }

    private void suggested(CorrectionSuggested event) {
        proposals = event.items();
        due = Optional.of(event.due());
        String items = event.items().stream()
                .map(item -> item.clause() + "：" + item.proposal() + "（" + item.basis() + "）")
                .collect(Collectors.joining("\n"));
        happened(Step.CORRECTION_SUGGESTION, "", event.suggestedOn(), event.suggestedBy(), items);
    }

    private void corrected(DocumentCorrected event) {
        history.add(new Happening(
                Step.CORRECTION,
                event.kind().name(),
                event.correctedOn(),
                event.correctedBy(),
                event.text(),
                event.reference()));
    }

    private void refused(CorrectionRefused event) {
        history.add(new Happening(
                Step.REFUSAL,
                event.kind().name(),
                event.refusedOn(),
                event.refusedBy(),
                event.reason(),
                event.reference()));
    }

    private void opinion(HandlingOpinionSubmitted event) {
        happened(
                Step.HANDLING_OPINION, event.proposal().name(), event.submittedOn(), event.submittedBy(), event.text());
    }

    private void decided(GovernmentDecided event) {
        decision = Optional.of(event.decision());
        history.add(new Happening(
                Step.GOVERNMENT_DECISION,
                event.decision().name(),
                event.decidedOn(),
                event.decidedBy(),
                event.text(),
                Optional.of(event.reference())));
    }

    private void notified(DecisionNotified event) {
        due = event.due();
        happened(Step.NOTIFICATION, "", event.notifiedOn(), event.notifiedBy(), event.text());
    }

    private void happened(Step step, String word, LocalDate on, String by, String text) {
        history.add(new Happening(step, word, on, by, text, Optional.empty()));
    }
}
