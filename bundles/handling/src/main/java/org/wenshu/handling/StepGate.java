package org.wenshu.handling;

import java.util.List;

/** What has to be in order around a case before one of its steps is approved. */
public interface StepGate {

    /**
     * Refuses an approval that comes too early.
     *
     * @throws org.wenshu.api.web.ProblemException with the findings that stand against it
     */
    void require(HandlingCase found, HandlingStep step);

    /** Ids of the organs that have countersigned, whatever they said; silence counts when its time is over. */
    List<String> heard(HandlingCase found);

    /** Ids of the organs whose dissent is still there after it was talked over. */
    List<String> unresolved(HandlingCase found);
}
