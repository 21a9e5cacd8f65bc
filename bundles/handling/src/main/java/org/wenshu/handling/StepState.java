package org.wenshu.handling;

/** Where a step is in the course of its case. */
public enum StepState {
    AHEAD,
    OPEN,
    DONE
}
