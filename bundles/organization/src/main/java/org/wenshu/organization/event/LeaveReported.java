package org.wenshu.organization.event;

import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.leave.Deed;

/**
 * The office has reported a principal's leave.
 *
 * @param leaders ids of the leaders' posts it was reported to
 */
@EventType("organization.LeaveReported")
public record LeaveReported(String leave, List<String> leaders, Deed by) implements Event {}
