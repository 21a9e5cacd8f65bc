package org.wenshu.gateway.health;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;

/** The consumers of the journal that are here now, if the journal is. */
@Component(service = Consumers.class)
public class Consumers {

    private volatile JournalMaintenance maintenance;
    private volatile Journal journal;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "maintenanceGone")
    void maintenanceHere(JournalMaintenance service) {
        maintenance = service;
    }

    void maintenanceGone(JournalMaintenance service) {
        if (maintenance == service) {
            maintenance = null;
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "journalGone")
    void journalHere(Journal service) {
        journal = service;
    }

    void journalGone(Journal service) {
        if (journal == service) {
            journal = null;
        }
    }

    /** Every consumer and where it stands. */
    public List<ConsumerState> all() {
        JournalMaintenance now = maintenance;
        return now == null ? List.of() : now.consumers();
    }

    /** The names of the consumers that get on. */
    public Set<String> sound() {
        return all().stream()
                .filter(consumer -> consumer.problem().isEmpty())
                .map(ConsumerState::consumer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The position of the journal's last entry; 0 if there is no journal. */
    public long head() {
        Journal now = journal;
        return now == null ? 0 : now.head();
    }

    /** The position that all consumers of a bundle have reached; empty if it has none. */
    public OptionalLong reached(String bundle) {
        return all().stream()
                .filter(consumer -> belongs(consumer.consumer(), bundle))
                .mapToLong(ConsumerState::position)
                .min();
    }

    /** What is the matter with the consumers of a bundle, which begin with its name. */
    List<String> problems(String bundle) {
        return all().stream()
                .filter(consumer -> belongs(consumer.consumer(), bundle))
                .filter(consumer -> !consumer.problem().isEmpty())
                .map(consumer -> consumer.consumer() + ": " + consumer.problem())
                .toList();
    }

    private static boolean belongs(String consumer, String bundle) {
        return consumer.equals(bundle) || consumer.startsWith(bundle + "-");
    }
}
