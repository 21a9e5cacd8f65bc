package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/** Leave was refused; the note is the reason. */
@EventType("organization.LeaveRefused")
public record LeaveRefused(String leave, Deed by) implements Event {}
