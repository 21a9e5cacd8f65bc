package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/** The office let a leave have effect before the leaders were heard; the note is the emergency. */
@EventType("organization.LeaveBegunInEmergency")
public record LeaveBegunInEmergency(String leave, Deed by) implements Event {}
