package org.wenshu.journal.service;

import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.journal.JournalMaintenance;

/** Ready if every consumer gets on. */
@Component(service = HealthCheck.class)
public class JournalHealth implements HealthCheck {

    private final JournalMaintenance journal;

    @Activate
    public JournalHealth(@Reference JournalMaintenance journal) {
        this.journal = journal;
    }

    @Override
    public String bundle() {
        return "journal";
    }

    @Override
    public Health check() {
        String problems = journal.consumers().stream()
                .filter(state -> !state.problem().isEmpty())
                .map(state -> state.consumer() + ": " + state.problem())
                .collect(Collectors.joining("; "));
        return problems.isEmpty() ? Health.good() : Health.bad(problems);
    }
}
