package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/** The mayor approved a vice mayor's leave. */
@EventType("organization.LeaveApproved")
public record LeaveApproved(String leave, Deed by) implements Event {}
