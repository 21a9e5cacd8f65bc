package org.wenshu.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.InterpretationRecorded;
import org.wenshu.api.handling.StepWithdrawn;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.handling.CaseRecord.Kind;
import org.wenshu.handling.event.DocumentRechecked;
import org.wenshu.handling.event.FactsStated;
import org.wenshu.handling.event.NonDisclosureGrounded;
import org.wenshu.handling.event.NormativityDetermined;
import org.wenshu.handling.event.NormativityProposed;
import org.wenshu.handling.event.RouteChanged;
import org.wenshu.handling.event.SecrecyReviewed;
import org.wenshu.handling.event.SignaturePassed;
import org.wenshu.handling.event.StepForwarded;
import org.wenshu.handling.event.StepReassigned;

/** What entries do to the table of records. */
final class RecordEffects {

    private final Handle handle;

    RecordEffects(Handle handle) {
        this.handle = handle;
    }

    void apply(JournalEntry entry) {
        switch (entry.type()) {
            case FactsStated.TYPE -> state(entry, entry.as(FactsStated.class));
            case RouteChanged.TYPE -> change(entry, entry.as(RouteChanged.class));
            case NormativityProposed.TYPE -> propose(entry, entry.as(NormativityProposed.class));
            case NormativityDetermined.TYPE -> determine(entry, entry.as(NormativityDetermined.class));
            case StepForwarded.TYPE -> forward(entry, entry.as(StepForwarded.class));
            case SignaturePassed.TYPE -> pass(entry, entry.as(SignaturePassed.class));
            case StepReassigned.TYPE -> reassign(entry, entry.as(StepReassigned.class));
            case StepWithdrawn.TYPE -> withdraw(entry, entry.as(StepWithdrawn.class));
            case DocumentRechecked.TYPE -> recheck(entry, entry.as(DocumentRechecked.class));
            case SecrecyReviewed.TYPE -> review(entry, entry.as(SecrecyReviewed.class));
            case NonDisclosureGrounded.TYPE -> withhold(entry, entry.as(NonDisclosureGrounded.class));
            case InterpretationRecorded.TYPE -> interpret(entry, entry.as(InterpretationRecorded.class));
            default -> {
                // Told elsewhere.
            }
        }
    }

    private void state(JournalEntry entry, FactsStated event) {
        Who who = new Who(event.by(), event.person(), event.statedOn());
        String subject =
                String.join(",", event.stated().keySet().stream().sorted().toList());
        add(entry, event.documentId(), Kind.FACTS_STATED, who, subject, event.reason());
    }

    /** A route changes for other reasons as well, which have a record of their own. */
    private void change(JournalEntry entry, RouteChanged event) {
        Importance now = event.facts().importance();
        boolean same =
                importance(event.documentId()).filter(before -> before == now).isPresent();
        if (!same) {
            Kind kind = now == Importance.IMPORTANT ? Kind.IMPORTANCE_RAISED : Kind.IMPORTANCE_LOWERED;
            Who who = new Who(event.by(), event.person(), event.changedOn());
            add(entry, event.documentId(), kind, who, "", event.reason());
        }
    }

    private Optional<Importance> importance(String documentId) {
        return handle.createQuery("SELECT importance FROM handling_case WHERE document_id = :id")
                .bind("id", documentId)
                .mapTo(String.class)
                .findOne()
                .map(Importance::valueOf);
    }

    private void propose(JournalEntry entry, NormativityProposed event) {
        Who who = new Who(event.by(), event.person(), event.proposedOn());
        String subject = event.criteria().met() ? Normativity.YES.name() : Normativity.NO.name();
        add(entry, event.documentId(), Kind.NORMATIVITY_PROPOSED, who, subject, event.reason());
    }

    private void determine(JournalEntry entry, NormativityDetermined event) {
        Kind kind = event.normative() == Normativity.YES ? Kind.NORMATIVE : Kind.NOT_NORMATIVE;
        Who who = new Who(event.by(), event.person(), event.determinedOn());
        add(entry, event.documentId(), kind, who, event.proposedBy(), event.opinion());
    }

    private void forward(JournalEntry entry, StepForwarded event) {
        Who who = new Who(event.by(), event.person(), event.forwardedOn());
        String to = event.step().person().orElse(event.step().post());
        add(entry, event.documentId(), Kind.FORWARDED, who, to, event.reason());
    }

    private void pass(JournalEntry entry, SignaturePassed event) {
        Who who = new Who(event.by(), event.person(), event.passedOn());
        add(entry, event.documentId(), Kind.PASSED, who, event.to(), event.reason());
    }

    private void reassign(JournalEntry entry, StepReassigned event) {
        Who who = new Who("system", event.person().orElse(""), event.since());
        add(
                entry,
                event.documentId(),
                Kind.REASSIGNED,
                who,
                event.post(),
                event.capacity().name());
    }

    /** That others decide where a leader or the office would have, the line of stations shows. */
    private void withdraw(JournalEntry entry, StepWithdrawn event) {
        if (!HandlingStep.legalReview(event.kind())) {
            return;
        }
        Who who = new Who(event.by(), event.person(), event.withdrawnOn());
        add(entry, event.documentId(), Kind.WITHDRAWN, who, event.kind().name(), event.reason());
    }

    private void recheck(JournalEntry entry, DocumentRechecked event) {
        Who who = new Who(event.by(), event.person(), event.recheckedOn());
        add(entry, event.documentId(), Kind.RECHECKED, who, "", event.note());
    }

    private void review(JournalEntry entry, SecrecyReviewed event) {
        Kind kind = event.publishable() ? Kind.SECRECY_CLEARED : Kind.SECRECY_REFUSED;
        Who who = new Who(event.by(), event.person(), event.reviewedOn());
        add(entry, event.documentId(), kind, who, "", event.note());
    }

    private void withhold(JournalEntry entry, NonDisclosureGrounded event) {
        Who who = new Who(event.by(), event.person(), event.groundedOn());
        add(entry, event.documentId(), Kind.NON_DISCLOSURE, who, "", event.basis());
    }

    private void interpret(JournalEntry entry, InterpretationRecorded event) {
        boolean waived = event.references().isEmpty();
        Kind kind = waived ? Kind.INTERPRETATION_WAIVED : Kind.INTERPRETED;
        Who who = new Who(event.by(), event.person(), event.recordedOn());
        String words = waived ? event.waiver() : String.join("\n", event.references());
        add(entry, event.documentId(), kind, who, "", words);
    }

    private record Who(String account, String person, LocalDate on) {}

    private void add(JournalEntry entry, String documentId, Kind kind, Who who, String subject, String words) {
        handle.createUpdate(
                        """
                        INSERT INTO handling_record (document_id, position, kind, recorded_on, account, person, subject,
                            words)
                        VALUES (:id, :position, :kind, :on, :account, :person, :subject, :words)
                        """)
                .bind("id", documentId)
                .bind("position", entry.position())
                .bind("kind", kind.name())
                .bind("on", who.on().toString())
                .bind("account", who.account())
                .bind("person", who.person())
                .bind("subject", subject)
                .bind("words", words)
                .execute();
    }
}
