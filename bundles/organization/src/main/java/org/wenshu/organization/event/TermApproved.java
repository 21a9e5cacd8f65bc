package org.wenshu.organization.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * An absence was approved; it has effect from that day on.
 *
 * @param term id of the absence
 * @param basis the paper or the emergency it rests on; blank if the mayor approved it here
 */
@EventType("organization.TermApproved")
public record TermApproved(String term, LocalDate on, String basis) implements Event {}
