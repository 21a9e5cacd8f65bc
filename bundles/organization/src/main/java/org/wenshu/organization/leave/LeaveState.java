package org.wenshu.organization.leave;

import java.util.Set;

/** How far a leave has come. */
public enum LeaveState {
    /** A vice mayor's leave waits for the mayor. */
    REQUESTED,
    /** A principal's leave is not yet acknowledged by everybody to whom it has to be reported. */
    INCOMPLETE,
    /** The mayor has approved a vice mayor's leave. */
    APPROVED,
    /** The mayor and the vice mayor in charge have acknowledged a principal's leave. */
    COMPLETE,
    /** It has effect at once because the office marked an emergency; the leaders are still to be heard. */
    EMERGENCY,
    REFUSED,
    /** Taken back before it had begun. */
    WITHDRAWN,
    /** The person is back. */
    RETURNED;

    private static final Set<LeaveState> WAITING = Set.of(REQUESTED, INCOMPLETE, EMERGENCY);
    private static final Set<LeaveState> OVER = Set.of(REFUSED, WITHDRAWN, RETURNED);

    /** Whether somebody still has to approve or acknowledge it. */
    public boolean waits() {
        return WAITING.contains(this);
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return OVER.contains(this);
    }
}
