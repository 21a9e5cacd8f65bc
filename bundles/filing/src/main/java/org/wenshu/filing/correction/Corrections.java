package org.wenshu.filing.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.DecisionNotified;
import org.wenshu.api.filing.DocumentCorrected;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.journal.Event;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Messages;
import org.wenshu.filing.Periods;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.event.CorrectionRefused;
import org.wenshu.filing.event.CorrectionSuggested;
import org.wenshu.filing.event.GovernmentDecided;
import org.wenshu.filing.event.HandlingOpinionSubmitted;
import org.wenshu.filing.event.ReviewRecorded;

/**
 * The steps of filing review and correction, rules R32.7, R32.9 and R32.10; each is refused to strangers (403), out of
 * its turn (409) and without its content (422). Safe for use by many threads.
 */
@Component(service = Corrections.class)
public class Corrections {

    private final Filings filings;
    private final Chains chains;
    private final Rights rights;
    private final Rules rules;
    private final BusinessClock clock;

    @Activate
    public Corrections(
            @Reference Filings filings,
            @Reference Chains chains,
            @Reference Rights rights,
            @Reference Rules rules,
            @Reference BusinessClock clock) {
        this.filings = filings;
        this.chains = chains;
        this.rights = rights;
        this.rules = rules;
        this.clock = clock;
    }

    /** A step that has its turn, with the chain that it was found in. */
    private record Turn(Filing filing, Correction correction, Caller caller) {}

    /** Review and correction of a filing's document as they stand. */
    public Correction of(Filing filing) {
        return chains.of(filing.documentId());
    }

    /** The steps that have their turn and are the caller's. */
    public List<Step> mine(Filing filing, Correction correction, Caller caller) {
        boolean elsewhere =
                correction.filingId().filter(id -> !id.equals(filing.id())).isPresent();
        if (elsewhere || !received(filing) || !chains.reaches(filing)) {
            return List.of();
        }
        return correction.next().stream()
                .filter(step -> rights.actsFor(step.party(), filing, caller))
                .toList();
    }

    /** Puts down the sheet of the review, in the place of a former one; closes it if all is judged. */
    public void review(String filingId, Sheet sheet, Caller caller) {
        Turn turn = turn(filingId, Step.FINDINGS, caller);
        if (sheet.close() && !sheet.blank().isEmpty()) {
            throw Refusal.by(rules.finding(Step.FINDINGS.rule()), 422, "blankCriteria", Messages.names(sheet.blank()));
        }
        Refusal.unless(!sheet.judgesTwice(), 422, "judgedTwice", turn.filing());
        Refusal.unless(!sheet.hasGaps(), 422, "findingGaps", turn.filing());
        if (sheet.close() && !sheet.contradicting().isEmpty()) {
            throw Refusal.problem("contradicting", 422, Messages.names(sheet.contradicting()));
        }
        append(
                turn,
                new ReviewRecorded(
                        filingId,
                        turn.filing().documentId(),
                        sheet.judgements(),
                        sheet.violations(),
                        sheet.close(),
                        caller.person(),
                        clock.today()));
    }

    /** Suggests to the department how to correct the document; the period to do so begins. */
    public void suggest(String filingId, List<Proposal> items, Caller caller) {
        Turn turn = turn(filingId, Step.CORRECTION_SUGGESTION, caller);
        boolean complete = items.stream()
                .noneMatch(item -> item.clause().isEmpty()
                        || item.basis().isEmpty()
                        || item.proposal().isEmpty());
        if (items.isEmpty() || !complete) {
            throw Refusal.by(
                    rules.finding("R32.9"), 422, "suggestionGaps", turn.filing().title());
        }
        Deadline due = Periods.needed(rules, PeriodNames.CORRECTION_REPLY, clock.today());
        append(
                turn,
                new CorrectionSuggested(
                        filingId, turn.filing().documentId(), items, due, caller.person(), clock.today()));
    }

    /**
     * Tells that the department corrected the document itself.
     *
     * @param effectiveOn not before the publication of the document
     * @param reference number of the document that corrects it; needed, unless the text tells it
     */
    public void correct(
            String filingId,
            Optional<CorrectionKind> kind,
            LocalDate effectiveOn,
            String text,
            Optional<String> reference,
            Caller caller) {
        Turn turn = turn(filingId, Step.CORRECTION, caller);
        Refusal.unless(kind.isPresent(), 422, "correctionKind", turn.filing());
        Refusal.unless(reference.isPresent() || !text.isEmpty(), 422, "correctionUntold", turn.filing());
        Refusal.unless(!effectiveOn.isBefore(turn.filing().publishedOn()), 422, "correctionTooEarly", turn.filing());
        append(
                turn,
                new DocumentCorrected(
                        filingId,
                        turn.filing().documentId(),
                        kind.orElseThrow(),
                        effectiveOn,
                        text,
                        reference,
                        caller.person(),
                        clock.today()));
    }

    /** Tells that the department will not correct the document. */
    public void refuse(String filingId, String reason, Optional<String> reference, Caller caller) {
        Turn turn = turn(filingId, Step.REFUSAL, caller);
        Refusal.unless(!reason.isEmpty(), 422, "noReason", turn.filing());
        append(
                turn,
                new CorrectionRefused(
                        filingId,
                        turn.filing().documentId(),
                        RefusalKind.EXPLICIT,
                        reason,
                        reference,
                        caller.person(),
                        clock.today()));
    }

    /** Submits to the government how to deal with the document. */
    public void submitOpinion(String filingId, String text, Optional<GovernmentDecision> proposal, Caller caller) {
        Turn turn = turn(filingId, Step.HANDLING_OPINION, caller);
        Refusal.unless(!text.isEmpty() && proposal.isPresent(), 422, "opinionGaps", turn.filing());
        append(
                turn,
                new HandlingOpinionSubmitted(
                        filingId,
                        turn.filing().documentId(),
                        text,
                        proposal.orElseThrow(),
                        caller.person(),
                        clock.today()));
    }

    /**
     * Records what the government decided. A revocation takes effect at once and from the very beginning.
     *
     * @param decidedOn not before the opinion, not later than today
     */
    public void decide(
            String filingId,
            Optional<GovernmentDecision> decision,
            String text,
            String reference,
            LocalDate decidedOn,
            Caller caller) {
        Turn turn = turn(filingId, Step.GOVERNMENT_DECISION, caller);
        Refusal.unless(
                decision.isPresent() && !text.isEmpty() && !reference.isEmpty(), 422, "decisionGaps", turn.filing());
        requireDay(turn, decidedOn);
        String documentId = turn.filing().documentId();
        GovernmentDecided decided = new GovernmentDecided(
                filingId, documentId, decision.orElseThrow(), text, reference, caller.person(), decidedOn);
        if (decided.decision() == GovernmentDecision.REVOKE) {
            append(turn, decided, new DocumentRevoked(filingId, documentId, decidedOn, Optional.empty(), reference));
        } else {
            append(turn, decided);
        }
    }

    /**
     * Records that the department was notified: the end, or the beginning of the period to do what was ordered.
     *
     * @param notifiedOn not before the decision, not later than today
     */
    public void notifyDepartment(String filingId, LocalDate notifiedOn, String text, Caller caller) {
        Turn turn = turn(filingId, Step.NOTIFICATION, caller);
        requireDay(turn, notifiedOn);
        Optional<GovernmentDecision> decision = turn.correction()
                .decision()
                .filter(decided -> turn.correction().state().equals(Optional.of(CorrectionState.DECIDED)));
        Optional<Deadline> due = decision.filter(GovernmentDecision.ORDER_CORRECTION::equals)
                .map(ordered -> Periods.needed(rules, PeriodNames.CORRECTION_REPLY, notifiedOn));
        append(
                turn,
                new DecisionNotified(
                        filingId, turn.filing().documentId(), decision, due, text, caller.person(), notifiedOn));
    }

    private Turn turn(String filingId, Step step, Caller caller) {
        Filing filing = filings.filing(filingId);
        if (!rights.actsFor(step.party(), filing, caller)) {
            throw Refusal.problem("notYourStep", 403, Messages.name(step), Messages.name(step.party()), filing.title());
        }
        Refusal.unless(chains.reaches(filing), 409, "chainNotForGovernment", filing);
        Refusal.unless(received(filing), 409, "notReceived", filing);
        Correction correction = chains.silence(filing.documentId(), clock.today());
        correction.filingId().filter(id -> !id.equals(filingId)).ifPresent(id -> {
            throw Refusal.problem("reviewedElsewhere", 409, filing.title(), id);
        });
        if (!step.hasTurn(correction.state())) {
            throw Refusal.by(
                    rules.finding(step.rule()),
                    409,
                    "notTheTurn",
                    Messages.name(step),
                    filing.title(),
                    stand(correction));
        }
        return new Turn(filing, correction, caller);
    }

    /** Where the chain stands and what comes next: the way out of a step that has not its turn. */
    private static String stand(Correction correction) {
        String next = correction.next().stream()
                .map(step -> Messages.text("next", Messages.name(step.party()), Messages.name(step)))
                .collect(Collectors.joining("、"));
        String state = correction.state().map(Messages::name).orElse(Messages.text("notReviewed"));
        return next.isEmpty() ? Messages.text("standsAtEnd", state) : Messages.text("stands", state, next);
    }

    private static boolean received(Filing filing) {
        return filing.state() == FilingState.SUBMITTED || filing.state() == FilingState.REGISTERED;
    }

    private void requireDay(Turn turn, LocalDate day) {
        Refusal.unless(!day.isAfter(clock.today()), 422, "futureDate", turn.filing());
        LocalDate earliest = turn.correction().lastOn().orElse(day);
        Refusal.unless(!day.isBefore(earliest), 422, "beforeLastStep", turn.filing());
    }

    private void append(Turn turn, Event... events) {
        chains.append(turn.filing(), turn.correction(), turn.caller().account(), events);
    }
}
