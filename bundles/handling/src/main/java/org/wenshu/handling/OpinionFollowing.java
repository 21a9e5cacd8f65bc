package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.CaseReturned;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.review.OpinionIssued;

/** Lets a case go on when the opinion on its legality is there: to the next step, to a revision, or back. */
@Component(service = Reaction.class)
public class OpinionFollowing implements Reaction {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Turns turns;

    @Activate
    public OpinionFollowing(@Reference CaseJournal journal, @Reference CaseTables tables, @Reference Turns turns) {
        this.journal = journal;
        this.tables = tables;
        this.turns = turns;
    }

    @Override
    public String consumer() {
        return "handling-opinions";
    }

    @Override
    public void react(JournalEntry entry) {
        if (entry.type().equals(OpinionIssued.TYPE)) {
            OpinionIssued opinion = entry.as(OpinionIssued.class);
            journal.catchUp(entry.position());
            journal.commitIfNeeded(() -> awaited(opinion).map(review -> follow(entry, opinion, review)));
        }
    }

    /** The open review that an opinion answers; empty if it is done already, or the case is not waiting for it. */
    private Optional<HandlingStep> awaited(OpinionIssued opinion) {
        return tables.find(opinion.documentId())
                .filter(found -> found.status() == CaseStatus.OPEN)
                .flatMap(found -> tables.steps(opinion.documentId()).stream()
                        .filter(step -> step.number() == opinion.stepNumber())
                        .filter(step -> step.state() == StepState.OPEN && step.legalReview())
                        .findFirst());
    }

    private Append follow(JournalEntry entry, OpinionIssued opinion, HandlingStep review) {
        HandlingCase found = tables.require(opinion.documentId());
        List<Event> events = new ArrayList<>();
        events.add(completed(entry, opinion, review));
        RegisteredDocument document = journal.standing(found.documentId()).document();
        List<HandlingStep> steps = tables.steps(found.documentId());
        switch (opinion.conclusion()) {
            case LAWFUL ->
                turns.after(review.number(), steps, document, found.signatoryRow())
                        .ifPresent(events::add);
            case REVISION_REQUIRED -> events.add(turns.revision(review, document, steps));
            case UNLAWFUL -> events.add(returned(entry, opinion));
        }
        return Append.by(entry.actor())
                .under(found.rulePack())
                .to(found.stream(), found.version(), events.toArray(Event[]::new));
    }

    private static StepCompleted completed(JournalEntry entry, OpinionIssued opinion, HandlingStep review) {
        return new StepCompleted(
                opinion.documentId(),
                opinion.stepNumber(),
                review.step().step(),
                opinion.conclusion().name(),
                words(opinion),
                entry.actor(),
                opinion.reviewer(),
                Capacity.OWN,
                opinion.issuedOn(),
                opinion.reviewId());
    }

    private static String words(OpinionIssued opinion) {
        List<String> lines = new ArrayList<>();
        if (!opinion.text().isBlank()) {
            lines.add(opinion.text());
        }
        lines.addAll(opinion.items());
        return String.join("\n", lines);
    }

    private static CaseReturned returned(JournalEntry entry, OpinionIssued opinion) {
        return new CaseReturned(
                opinion.documentId(),
                opinion.stepNumber(),
                Messages.text("return.unlawful", Messages.text("decision." + opinion.conclusion()), words(opinion)),
                entry.actor(),
                opinion.issuedOn());
    }
}
