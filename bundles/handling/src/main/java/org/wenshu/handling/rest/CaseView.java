package org.wenshu.handling.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.CaseDeadline;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.CaseLinks;
import org.wenshu.handling.CaseRecord;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.Meeting;
import org.wenshu.handling.SigningOutlook;
import org.wenshu.handling.StepState;

/**
 * A case as clients see it.
 *
 * @param findings what the rules remark on it now, and on the signature if that is what it waits for
 * @param missingFacts names of facts that have to be stated before the signature
 * @param answers the request that a reply answers
 * @param answeredBy the replies to a request
 */
public record CaseView(
        String documentId,
        String title,
        CaseStatus status,
        Optional<String> documentNumber,
        Optional<IssuerName> issuerName,
        Importance importance,
        Optional<Disclosure> disclosure,
        Optional<String> submittingOrgan,
        String rulePack,
        Optional<SignatoryView> signatory,
        List<DeadlineView> deadlines,
        List<StationView> route,
        List<RecordView> records,
        Facts facts,
        Optional<Meeting> meeting,
        LocalDate openedOn,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> numberedOn,
        Optional<LocalDate> issuedOn,
        Optional<String> delayReason,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> returnedOn,
        Optional<String> returnReason,
        List<Finding> findings,
        List<String> missingFacts,
        Optional<CaseLinks.Link> answers,
        List<CaseLinks.Link> answeredBy) {

    /** Who signs. */
    public record SignatoryView(
            String post, Optional<String> person, Capacity capacity, String rule, String article, String quote) {
        static SignatoryView of(RouteStep step) {
            return new SignatoryView(
                    step.post(),
                    step.person(),
                    step.capacity(),
                    step.citation().rule(),
                    step.citation().article(),
                    step.citation().quote());
        }
    }

    /**
     * A period of the case.
     *
     * @param step number of the step it belongs to; 0: the whole case
     */
    public record DeadlineView(
            String name,
            int step,
            LocalDate start,
            LocalDate date,
            LocalDate nominalDate,
            boolean provisional,
            List<LocalDate> counted,
            String article,
            String quote) {
        static DeadlineView of(CaseDeadline kept) {
            Deadline deadline = kept.deadline();
            return new DeadlineView(
                    deadline.name(),
                    kept.step(),
                    deadline.start(),
                    deadline.date(),
                    deadline.nominalDate(),
                    deadline.provisional(),
                    deadline.counted(),
                    deadline.citation().article(),
                    deadline.citation().quote());
        }
    }

    /** Something that happened beside the steps. */
    public record RecordView(
            CaseRecord.Kind kind, LocalDate on, String by, String person, String subject, String words) {
        static RecordView of(CaseRecord kept) {
            return new RecordView(kept.kind(), kept.on(), kept.account(), kept.person(), kept.subject(), kept.words());
        }
    }

    /**
     * A step of the route.
     *
     * @param onBehalfOf name of the holder of the post, if somebody else acts
     */
    public record StationView(
            int number,
            StepKind step,
            StepState state,
            String actor,
            String organ,
            String post,
            Optional<String> person,
            Capacity capacity,
            Optional<String> onBehalfOf,
            Optional<LocalDate> openedOn,
            Optional<LocalDate> earliestDate,
            Optional<LocalDate> dueDate,
            boolean provisional,
            String rule,
            String article,
            String quote,
            Basis basis,
            Optional<String> completedAt,
            Optional<String> by,
            Optional<String> opinion,
            Optional<String> decision,
            Optional<String> reference) {
        static StationView of(HandlingStep kept, Optional<String> onBehalfOf) {
            RouteStep step = kept.step();
            var completion = kept.completion();
            return new StationView(
                    kept.number(),
                    step.step(),
                    kept.state(),
                    step.actor(),
                    step.organ(),
                    step.post(),
                    step.person(),
                    step.capacity(),
                    onBehalfOf,
                    kept.openedOn(),
                    kept.window().flatMap(HandlingStep.Window::earliest),
                    kept.window().map(HandlingStep.Window::due),
                    kept.window().filter(HandlingStep.Window::provisional).isPresent(),
                    step.citation().rule(),
                    step.citation().article(),
                    step.citation().quote(),
                    step.citation().basis(),
                    completion.map(HandlingStep.Completion::at),
                    completion.map(HandlingStep.Completion::by),
                    completion.map(HandlingStep.Completion::opinion),
                    completion.map(HandlingStep.Completion::decision),
                    completion.map(HandlingStep.Completion::reference));
        }
    }

    static CaseView of(CaseFolder folder, List<Finding> hints, SigningOutlook signature) {
        HandlingCase found = folder.found();
        return new CaseView(
                found.documentId(),
                found.title(),
                found.status(),
                found.documentNumber(),
                found.issuerName(),
                found.importance(),
                found.disclosure(),
                found.submittingOrgan(),
                found.rulePack(),
                folder.signature().map(step -> SignatoryView.of(step.step())),
                folder.deadlines().stream().map(DeadlineView::of).toList(),
                folder.steps().stream()
                        .map(step -> StationView.of(step, folder.principal(step)))
                        .toList(),
                folder.records().stream().map(RecordView::of).toList(),
                folder.standing().facts(),
                found.meeting(),
                found.openedOn(),
                found.signedOn(),
                found.numberedOn(),
                found.issuedOn(),
                found.delayReason(),
                found.publishedOn(),
                found.effectiveOn(),
                found.expiresOn(),
                found.returnedOn(),
                found.returnReason(),
                Stream.concat(hints.stream(), signature.findings().stream()).toList(),
                signature.missing().stream().map(DeclaredFact::name).toList(),
                folder.links().request(),
                folder.links().replies());
    }
}
