package org.wenshu.review.aid;

import java.time.LocalDate;

/** An advice was put aside. */
public record Dismissal(String aid, String key, String reason, String person, LocalDate dismissedOn) {}
