package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/** Leave was taken back before it had begun. */
@EventType("organization.LeaveWithdrawn")
public record LeaveWithdrawn(String leave, Deed by) implements Event {}
