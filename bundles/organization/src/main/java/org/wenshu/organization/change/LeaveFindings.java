package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Post;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.Directory;

/** What is not as Article 41 asks, by the pack in force: leave that was not asked for, granted or reported in time. */
public final class LeaveFindings {

    private static final String MATTER = "LEAVE";

    private final Changes changes;

    public LeaveFindings(Changes changes) {
        this.changes = changes;
    }

    /**
     * @param trail what was done about the leave
     */
    public List<Finding> of(Leave leave, List<LeaveBook.Entry> trail) {
        String rule = leave.request().kind().rule();
        List<Finding> broken = judgeable(leave)
                ? changes.check(facts(leave, trail)).stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .limit(1)
                        .toList()
                : List.of();
        // That it was asked for too late is seen here; the pack looks at the approval.
        return broken.isEmpty() && leave.request().late() ? changes.finding(rule) : broken;
    }

    /** A vice mayor's leave may wait until it begins; a principal's is incomplete until both leaders know. */
    private boolean judgeable(Leave leave) {
        boolean begun = !changes.today().isBefore(leave.request().from());
        boolean granted = leave.grantedOn().isPresent();
        return leave.request().kind() == LeaveKind.VICE_MAYOR
                ? granted || (begun && leave.state().waits())
                : leave.state().waits();
    }

    private Facts facts(Leave leave, List<LeaveBook.Entry> trail) {
        LeaveRequest request = leave.request();
        Directory directory = changes.directory();
        boolean emergency = trail.stream().anyMatch(entry -> entry.kind() == DeedKind.EMERGENCY);
        Facts.Builder facts = Facts.of(MATTER)
                .declare("absentPost", request.post())
                .declare("leaveFrom", request.from())
                .declare("emergency", emergency)
                .declare("reportedTo", leave.acknowledged());
        directory.post(request.post()).map(Post::organ).ifPresent(facts::submittingOrgan);
        Optional<LocalDate> approved = leave.grantedOn().filter(on -> leave.state() != LeaveState.REFUSED);
        approved.ifPresent(on -> facts.declare("approvedOn", on));
        approved.flatMap(on -> LeaveTurn.mayors(directory).findFirst())
                .ifPresent(mayor -> facts.declare("approvedBy", mayor));
        return facts.build();
    }
}
