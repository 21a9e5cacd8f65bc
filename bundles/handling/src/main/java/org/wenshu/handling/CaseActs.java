package org.wenshu.handling;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that is done with a case: on its steps, beside them, and after the signature. Safe for use by many threads. */
@Component(service = CaseActs.class)
public class CaseActs {

    private final StepDecisions decisions;
    private final CaseChanges changes;
    private final Outgoing outgoing;

    @Activate
    public CaseActs(@Reference StepDecisions decisions, @Reference CaseChanges changes, @Reference Outgoing outgoing) {
        this.decisions = decisions;
        this.changes = changes;
        this.outgoing = outgoing;
    }

    public StepDecisions decisions() {
        return decisions;
    }

    public CaseChanges changes() {
        return changes;
    }

    public Outgoing outgoing() {
        return outgoing;
    }
}
