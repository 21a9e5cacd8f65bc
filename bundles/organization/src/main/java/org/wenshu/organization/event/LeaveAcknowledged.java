package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/**
 * A leader knows of a principal's leave.
 *
 * @param leader id of the leader's post
 */
@EventType("organization.LeaveAcknowledged")
public record LeaveAcknowledged(String leave, String leader, Deed by) implements Event {}
