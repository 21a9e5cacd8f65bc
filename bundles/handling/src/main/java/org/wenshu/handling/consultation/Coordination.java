package org.wenshu.handling.consultation;

/**
 * How the vice mayor in charge coordinated a dissent.
 *
 * @param post the vice mayor's post; the office's if nobody coordinated
 */
public record Coordination(Outcome outcome, String record, String post, By by) {}
