package org.wenshu.organization.change;

import java.util.List;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveState;

/** What is not as Article 41 asks: leave that was not asked for or not granted beforehand, or is not yet complete. */
public final class LeaveFindings {

    private final Changes changes;

    public LeaveFindings(Changes changes) {
        this.changes = changes;
    }

    public List<Finding> of(Leave leave) {
        boolean incomplete = leave.state() == LeaveState.INCOMPLETE;
        boolean emergency = leave.state() == LeaveState.EMERGENCY;
        if (leave.request().late() || leave.grantedLate() || incomplete || emergency) {
            return changes.finding(leave.request().kind().rule());
        }
        return List.of();
    }
}
