package org.wenshu.journal.service;

import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;

/** Ready if every consumer gets on, and every table has what was in the journal when this node began. */
@Component(service = HealthCheck.class)
public class JournalHealth implements HealthCheck {

    private final JournalMaintenance journal;
    private final long beginning;

    @Activate
    public JournalHealth(@Reference JournalMaintenance journal, @Reference LedgerService shared) {
        this.journal = journal;
        this.beginning = shared.beginning();
    }

    @Override
    public String bundle() {
        return "journal";
    }

    @Override
    public Health check() {
        String problems = journal.consumers().stream()
                .flatMap(state -> problem(state).stream())
                .collect(Collectors.joining("; "));
        return problems.isEmpty() ? Health.good() : Health.bad(problems);
    }

    private Optional<String> problem(ConsumerState state) {
        if (!state.problem().isEmpty()) {
            return Optional.of(state.consumer() + ": " + state.problem());
        }
        return state.kind().equals("PROJECTION") && state.position() < beginning
                ? Optional.of(state.consumer() + " is at " + state.position() + " of " + beginning)
                : Optional.empty();
    }
}
