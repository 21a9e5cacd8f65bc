package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.model.Person;

/** A person became known to the organization. */
@EventType("organization.PersonAdded")
public record PersonAdded(Person person) implements Event {}
