package org.wenshu.rules.engine;

/** A period that starts on the day of a decision. */
public record DeadlineRow(String period, Condition when) {}
