package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.model.KnownOrgan;

/** An organ was added with its names. */
@EventType("organization.OrganAdded")
public record OrganAdded(KnownOrgan organ) implements Event {}
