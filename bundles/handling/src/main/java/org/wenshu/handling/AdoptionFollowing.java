package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.review.AdoptionReported;
import org.wenshu.api.rules.StepKind;

/**
 * Takes the drafter's answer to an opinion for the revision that the case waits for. What was not adopted stands in the
 * case, in front of whoever deliberates and signs.
 */
@Component(service = Reaction.class)
public class AdoptionFollowing implements Reaction {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Turns turns;

    @Activate
    public AdoptionFollowing(@Reference CaseJournal journal, @Reference CaseTables tables, @Reference Turns turns) {
        this.journal = journal;
        this.tables = tables;
        this.turns = turns;
    }

    @Override
    public String consumer() {
        return "handling-adoptions";
    }

    @Override
    public void react(JournalEntry entry) {
        if (entry.type().equals(AdoptionReported.TYPE)) {
            AdoptionReported report = entry.as(AdoptionReported.class);
            journal.catchUp(entry.position());
            journal.commitIfNeeded(() -> awaited(report).map(revision -> follow(entry, report, revision)));
        }
    }

    /** The open revision that the report answers; empty if somebody answered it in the case already. */
    private Optional<HandlingStep> awaited(AdoptionReported report) {
        return tables.find(report.documentId())
                .filter(found -> found.status() == CaseStatus.OPEN)
                .flatMap(found -> tables.steps(report.documentId()).stream()
                        .filter(step -> step.number() == report.stepNumber() + 1)
                        .filter(step ->
                                step.state() == StepState.OPEN && step.step().step() == StepKind.REVISION)
                        .findFirst());
    }

    private Append follow(JournalEntry entry, AdoptionReported report, HandlingStep revision) {
        HandlingCase found = tables.require(report.documentId());
        RegisteredDocument document = journal.standing(found.documentId()).document();
        List<Event> events = new ArrayList<>();
        events.add(new StepCompleted(
                report.documentId(),
                revision.number(),
                StepKind.REVISION,
                Verdict.APPROVE.name(),
                words(report),
                entry.actor(),
                report.person(),
                Capacity.OWN,
                report.reportedOn(),
                report.reviewId()));
        turns.after(revision.number(), tables.steps(found.documentId()), document, found.signatoryRow())
                .ifPresent(events::add);
        return Append.by(entry.actor())
                .under(found.rulePack())
                .to(found.stream(), found.version(), events.toArray(Event[]::new));
    }

    private static String words(AdoptionReported report) {
        List<String> lines = new ArrayList<>();
        for (AdoptionReported.Answer answer : report.answers()) {
            String number = Integer.toString(lines.size() + 1);
            String reason = answer.reason().isBlank() ? "" : Messages.text("adoption.reason", answer.reason());
            lines.add(Messages.text(
                    answer.adopted() ? "adoption.adopted" : "adoption.refused", number, answer.item(), reason));
        }
        return String.join("\n", lines);
    }
}
