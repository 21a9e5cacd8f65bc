package org.wenshu.organization.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.organization.model.Login;

/** An account was opened. Its password is no matter of the journal. */
@EventType("organization.AccountOpened")
public record AccountOpened(Login login) implements Event {}
