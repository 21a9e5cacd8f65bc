package org.wenshu.handling;

import java.util.Optional;

/**
 * A decision on a step.
 *
 * @param opinion empty means consent without words (圈阅)
 * @param meeting only for the step of a meeting
 */
public record StepDecision(Verdict verdict, String opinion, Optional<Meeting> meeting) {}
