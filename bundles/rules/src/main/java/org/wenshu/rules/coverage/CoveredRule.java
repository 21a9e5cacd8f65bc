package org.wenshu.rules.coverage;

/**
 * A use of a rule.
 *
 * @param kind {@code CHECK}, {@code ACT}, {@code REVIEW}, {@code SIGNATORY}, {@code ROUTE}, {@code FILING} or
 *     {@code PERIOD}
 * @param row the row of the table, or the name of the period
 * @param level what a violation does; empty where the table does not say
 */
public record CoveredRule(String rule, String kind, String row, String level, String quote, String says) {}
