package org.wenshu.handling;

/** What has to be in order around a case before one of its steps is approved. */
public interface StepGate {

    /**
     * Refuses an approval that comes too early.
     *
     * @throws org.wenshu.api.web.ProblemException with the findings that stand against it
     */
    void require(HandlingCase found, HandlingStep step);
}
