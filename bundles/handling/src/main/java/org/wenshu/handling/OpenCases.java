package org.wenshu.handling;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.OpenDecision;
import org.wenshu.api.rules.OpenDecisions;

/** Tells the rules what open cases go by, so that they can say what another pack would change. */
@Component(service = OpenDecisions.class)
public class OpenCases implements OpenDecisions {

    private final CaseTables tables;
    private final CaseJournal journal;

    @Activate
    public OpenCases(@Reference CaseTables tables, @Reference CaseJournal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public Stream<OpenDecision> open() {
        return tables.open().stream().flatMap(this::inForce);
    }

    private Stream<OpenDecision> inForce(HandlingCase found) {
        List<Decided> decided = Decided.all(journal.entries(found.documentId()));
        return decided.stream()
                .skip(Math.max(0, decided.size() - 1L))
                .map(last ->
                        new OpenDecision(found.documentId(), found.title(), last.facts(), last.on(), last.decision()));
    }
}
