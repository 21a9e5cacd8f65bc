package org.wenshu.organization.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A leave.
 *
 * @param leaders ids of the leaders' posts that it was reported to; empty before the office has reported it
 * @param acknowledged those of them that have acknowledged it
 * @param grantedOn the day it was approved or complete; empty before
 */
public record Leave(
        LeaveRequest request,
        LeaveState state,
        List<String> leaders,
        List<String> acknowledged,
        Optional<LocalDate> grantedOn) {

    private static final String ABSENCE = "-absence";
    private static final String ACTING = "-acting";

    public Leave {
        leaders = List.copyOf(leaders);
        acknowledged = List.copyOf(acknowledged);
    }

    public static Leave of(LeaveRequest request) {
        LeaveState first = request.kind() == LeaveKind.VICE_MAYOR ? LeaveState.REQUESTED : LeaveState.INCOMPLETE;
        return new Leave(request, first, List.of(), List.of(), Optional.empty());
    }

    public String id() {
        return request.id();
    }

    /** Id of the absence that it becomes. */
    public String absenceId() {
        return id() + ABSENCE;
    }

    /** Id of the substitution by the designated post. */
    public String actingId() {
        return id() + ACTING;
    }

    /** The leave that a term came from; empty if it came from none. */
    public static Optional<String> ofTerm(String term) {
        return List.of(ABSENCE, ACTING).stream()
                .filter(term::endsWith)
                .map(end -> term.substring(0, term.length() - end.length()))
                .findFirst();
    }

    /** Whom it was reported to and who has not acknowledged it yet. */
    public List<String> missing() {
        return leaders.stream().filter(leader -> !acknowledged.contains(leader)).toList();
    }

    /** Whether the person should be back and has not said so (销假). */
    public boolean isOverdue(LocalDate today) {
        return !state.isOver() && today.isAfter(request.until());
    }

    public Leave reported(List<String> to) {
        return new Leave(request, state, to, acknowledged, grantedOn);
    }

    /** One more of those it was reported to knows; with the last one it is complete. */
    public Leave acknowledged(String leader, LocalDate on) {
        List<String> more = new ArrayList<>(acknowledged);
        more.add(leader);
        boolean complete = more.containsAll(leaders);
        return new Leave(
                request, complete ? LeaveState.COMPLETE : state, leaders, more, complete ? Optional.of(on) : grantedOn);
    }

    public Leave approved(LocalDate on) {
        return new Leave(request, LeaveState.APPROVED, leaders, acknowledged, Optional.of(on));
    }

    public Leave in(LeaveState next) {
        return new Leave(request, next, leaders, acknowledged, grantedOn);
    }
}
