package org.wenshu.organization.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/**
 * Somebody is back (销假).
 *
 * @param backOn the first day of work
 */
@EventType("organization.LeaveReturned")
public record LeaveReturned(String leave, LocalDate backOn, Deed by) implements Event {}
