package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.organization.Post;

/** A post was added to an organ. */
@EventType("organization.PostAdded")
public record PostAdded(Post post) implements Event {}
