package org.wenshu.handling;

import org.wenshu.api.rules.Deadline;

/**
 * A period of a case.
 *
 * @param step number of the step it belongs to; 0 if it belongs to the whole case
 */
public record CaseDeadline(int step, Deadline deadline) {}
