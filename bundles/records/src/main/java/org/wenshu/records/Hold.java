package org.wenshu.records;

import java.time.LocalDate;

/** Why an item is frozen (冻结), by whom and since when. */
public record Hold(String reason, String person, LocalDate placedOn) {}
