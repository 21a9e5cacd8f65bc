package org.wenshu.organization.change;

import java.time.LocalDate;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.model.Acting;
import org.wenshu.organization.model.Directory;

/** Somebody who acts on a leave, and the state of the organization it is decided on. */
record LeaveScene(Caller caller, Directory directory, Leave leave, LeaveTurn turn, LocalDate today) {

    /**
     * The directory is read first: if somebody acts meanwhile the leave may be newer, and the change conflicts.
     *
     * @throws ChangeRefusedException if the caller does not know of such a leave
     */
    static LeaveScene of(Changes changes, LeaveBook book, Caller caller, String id) {
        Directory directory = changes.directory();
        LocalDate today = changes.today();
        LeaveTurn turn = new LeaveTurn(directory, new Authority(directory, caller, today), today);
        Leave leave = book.find(id)
                .filter(turn::maySee)
                .orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "leaveRequest", id));
        return new LeaveScene(caller, directory, leave, turn, today);
    }

    LeaveTerms terms() {
        return new LeaveTerms(directory, leave, today);
    }

    /** A deed of the caller for a post; a blank post is for nobody's. */
    Deed deed(String post, Basis note) {
        Authority authority = new Authority(directory, caller, today);
        Acting acting = directory.acting(post, today);
        boolean own = post.isBlank() || authority.holds(post) || !authority.actsFor(post);
        Capacity capacity = own ? Capacity.OWN : acting.capacity();
        return new Deed(caller.account(), caller.person(), post, capacity, today, note.text());
    }
}
