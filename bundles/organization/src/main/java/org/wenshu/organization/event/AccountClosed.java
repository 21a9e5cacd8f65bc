package org.wenshu.organization.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * An account was closed.
 *
 * @param account the sign-in name
 * @param from the first day on which nobody can sign in with it
 */
@EventType("organization.AccountClosed")
public record AccountClosed(String account, LocalDate from) implements Event {}
