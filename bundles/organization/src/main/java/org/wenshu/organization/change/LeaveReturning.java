package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.LeaveReturned;
import org.wenshu.organization.event.LeaveWithdrawn;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveRequest;

/** Where people report back (销假), or take back what they asked for. */
public final class LeaveReturning {

    private final Changes changes;
    private final LeaveBook book;

    LeaveReturning(Changes changes, LeaveBook book) {
        this.changes = changes;
        this.book = book;
    }

    /**
     * Ends a leave: from the day on the work is the person's own again. A leave that has not begun, or has no effect yet,
     * is taken back. Days that have passed stay as they were.
     *
     * @param asked the first day back; empty for today
     */
    public void giveBack(Caller caller, String id, Optional<LocalDate> asked, Basis note) {
        LeaveScene scene = LeaveScene.of(changes, book, caller, id);
        Leave leave = scene.leave();
        if (!scene.turn().mayReturn(leave)) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "leaveReturn");
        }
        if (leave.state().isOver()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "leaveClosed");
        }
        LocalDate back = asked.orElse(scene.today());
        requireSensible(scene, back);
        Deed by = scene.deed("", note);
        boolean begun = scene.terms().exist() && back.isAfter(leave.request().from());
        List<Event> events = new ArrayList<>();
        events.add(begun ? new LeaveReturned(id, back, by) : new LeaveWithdrawn(id, by));
        events.addAll(scene.terms().endBefore(back));
        changes.recordByRule(caller, scene.directory(), events);
    }

    private static void requireSensible(LeaveScene scene, LocalDate back) {
        LeaveRequest request = scene.leave().request();
        LocalDate today = scene.today();
        if (back.isBefore(today)) {
            throw new ChangeRefusedException(Kind.INVALID, "past", today);
        }
        boolean later = back.isAfter(today);
        if (later && back.isAfter(request.until())) {
            throw new ChangeRefusedException(Kind.INVALID, "returnDay", request.until());
        }
    }
}
