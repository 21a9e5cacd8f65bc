package org.wenshu.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;

/**
 * A step of a case as the tables have it.
 *
 * @param step who acts; person and capacity are those of the day it was opened or completed
 * @param window empty if the rules set no end
 */
public record HandlingStep(
        String documentId,
        int number,
        StepState state,
        RouteStep step,
        Optional<LocalDate> openedOn,
        Optional<Window> window,
        Optional<Completion> completion) {

    /**
     * When the step may be done and has to be.
     *
     * @param earliest empty if there is no such day
     * @param provisional whether the end may move with a holiday notice that is not out yet
     */
    public record Window(Optional<LocalDate> earliest, LocalDate due, boolean provisional) {}

    /**
     * How the step was done.
     *
     * @param at date and time with offset
     * @param by account
     */
    public record Completion(LocalDate on, String at, String by, String decision, String opinion, String reference) {}

    /** The same step in another state. */
    HandlingStep as(StepState other) {
        return new HandlingStep(documentId, number, other, step, openedOn, window, completion);
    }

    /** The same step done by somebody else than the tables say. */
    HandlingStep by(Assignment acting) {
        RouteStep moved = new RouteStep(
                step.step(),
                step.actor(),
                step.organ(),
                step.post(),
                acting.person(),
                acting.capacity(),
                step.citation());
        return new HandlingStep(documentId, number, state, moved, openedOn, window, completion);
    }

    /** The id of the task that the step is. */
    public String taskId() {
        return documentId + "-" + number;
    }

    /** Tells whether the review bundle does this step. */
    public boolean legalReview() {
        return legalReview(step.step());
    }

    boolean signature() {
        return step.step() == StepKind.SIGN_OFF;
    }

    static boolean legalReview(StepKind kind) {
        return kind == StepKind.DEPARTMENT_LEGAL_REVIEW || kind == StepKind.JUSTICE_REVIEW;
    }

    public boolean overdue(LocalDate today) {
        return state == StepState.OPEN
                && window.filter(end -> end.due().isBefore(today)).isPresent();
    }
}
