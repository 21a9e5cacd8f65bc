package org.wenshu.api.rules;

import java.time.LocalDate;

/**
 * The decision in force of an open case.
 *
 * @param id of the document
 * @param title of the document
 * @param facts what was decided on
 * @param decidedOn the day of the decision
 */
public record OpenDecision(String id, String title, Facts facts, LocalDate decidedOn, Decision decision) {}
