package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.model.Term;

/** Something was recorded that holds from one day until another: an appointment, a portfolio, an absence. */
@EventType("organization.TermBegun")
public record TermBegun(Term term) implements Event {}
