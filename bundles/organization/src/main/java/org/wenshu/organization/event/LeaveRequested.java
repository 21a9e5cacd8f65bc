package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.LeaveRequest;

/** Leave was asked for. */
@EventType("organization.LeaveRequested")
public record LeaveRequested(LeaveRequest request, Deed by) implements Event {}
