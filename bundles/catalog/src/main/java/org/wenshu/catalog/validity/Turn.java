package org.wenshu.catalog.validity;

import java.time.LocalDate;
import org.wenshu.api.catalog.EntryStatus;

/** A change of status: from a day on. */
public record Turn(LocalDate on, EntryStatus status) {}
