package org.wenshu.handling.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.Given;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.Meeting;
import org.wenshu.handling.NumberSeries;
import org.wenshu.handling.OpenTask;
import org.wenshu.handling.Publication;
import org.wenshu.handling.Slice;
import org.wenshu.handling.StepDecision;
import org.wenshu.handling.Verdict;
import org.wenshu.handling.event.MeetingKind;
import org.wenshu.handling.rest.ActShapes.CriteriaRequest;

/** The JSON shapes of requests and lists. A component that a client leaves out is null here, and nowhere further in. */
public final class Shapes {

    private Shapes() {}

    /** A part of a list. */
    public record Listing<T>(long total, List<T> items) {
        static <S, T> Listing<T> of(Slice<S> slice, Function<S, T> shape) {
            return new Listing<>(
                    slice.total(), slice.items().stream().map(shape).toList());
        }
    }

    /** An open step. */
    public record TaskView(
            String id,
            String documentId,
            String title,
            StepKind step,
            String actor,
            String post,
            Optional<String> person,
            Capacity capacity,
            Optional<LocalDate> openedOn,
            Optional<LocalDate> earliestDate,
            Optional<LocalDate> dueDate,
            boolean provisional,
            boolean overdue) {
        static TaskView of(OpenTask task, LocalDate today) {
            HandlingStep step = task.step();
            return new TaskView(
                    step.taskId(),
                    step.documentId(),
                    task.title(),
                    step.step().step(),
                    step.step().actor(),
                    step.step().post(),
                    step.step().person(),
                    step.step().capacity(),
                    step.openedOn(),
                    step.window().flatMap(HandlingStep.Window::earliest),
                    step.window().map(HandlingStep.Window::due),
                    step.window().filter(HandlingStep.Window::provisional).isPresent(),
                    step.overdue(today));
        }
    }

    /** A case in a list. */
    public record CaseRow(
            String documentId,
            String title,
            CaseStatus status,
            Optional<String> documentNumber,
            Optional<String> submittingOrgan,
            LocalDate openedOn,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> publishedOn) {
        static CaseRow of(HandlingCase found) {
            return new CaseRow(
                    found.documentId(),
                    found.title(),
                    found.status(),
                    found.documentNumber(),
                    found.submittingOrgan(),
                    found.openedOn(),
                    found.signedOn(),
                    found.issuedOn(),
                    found.publishedOn());
        }
    }

    /** The numbers of an issuer in a year. */
    public record SeriesView(String issuerCode, int year, int usedBefore, int lastUsed) {
        static SeriesView of(NumberSeries series) {
            return new SeriesView(series.issuerCode(), series.year(), series.usedBefore(), series.lastUsed());
        }
    }

    /** A decision on a step. */
    public record DecisionRequest(String decision, String opinion, MeetingRequest meeting, CriteriaRequest criteria) {
        StepDecision read() {
            return new StepDecision(
                    Given.needed("decision", Given.oneOf(Verdict.class, "decision", decision)),
                    Given.text("opinion", opinion),
                    Optional.ofNullable(meeting).map(MeetingRequest::read),
                    Optional.ofNullable(criteria).map(CriteriaRequest::read));
        }
    }

    /** The meeting that adopted the document; the kind is EXECUTIVE if it is left out. */
    public record MeetingRequest(String kind, String heldOn, String reference) {
        Meeting read() {
            return new Meeting(
                    Given.oneOf(MeetingKind.class, "meeting.kind", kind).orElse(MeetingKind.EXECUTIVE),
                    Given.needed("meeting.heldOn", Given.date("meeting.heldOn", heldOn)),
                    Given.text("meeting.reference", reference));
        }
    }

    /** Raises the importance of a case. */
    public record ImportanceRequest(String importance, String reason) {}

    /** Asks for a number; the disclosure attribute may be determined with it. */
    public record NumberRequest(String disclosure, String nonDisclosureBasis) {}

    /** The last number that was given before this system. */
    public record SeriesRequest(String issuerCode, Integer year, Integer lastUsed) {}

    /** The day of issue, and why it is late. */
    public record IssueRequest(String issuedOn, String reason) {}

    /** How the document is made public. */
    public record PublicationRequest(
            String publishedOn,
            String effectiveOn,
            String expiresOn,
            Integer validityYears,
            String documentKind,
            List<String> interpretations,
            String interpretationWaiver) {
        Publication read() {
            return new Publication(
                    Given.date("publishedOn", publishedOn),
                    Given.date("effectiveOn", effectiveOn),
                    Given.date("expiresOn", expiresOn),
                    Optional.ofNullable(validityYears),
                    Given.oneOf(DocumentKind.class, "documentKind", documentKind),
                    Optional.ofNullable(interpretations).orElse(List.of()).stream()
                            .map(reference -> Given.text("interpretations", reference))
                            .filter(reference -> !reference.isEmpty())
                            .toList(),
                    Given.text("interpretationWaiver", interpretationWaiver));
        }
    }
}
