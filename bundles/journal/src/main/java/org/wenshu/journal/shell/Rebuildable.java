package org.wenshu.journal.shell;

import java.util.List;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;

/** The consumers that can be rebuilt: not reactions, whose acts are not repeated. */
final class Rebuildable {

    private Rebuildable() {}

    static List<String> of(JournalMaintenance journal) {
        return journal.consumers().stream()
                .filter(state -> !state.kind().equals("REACTION"))
                .map(ConsumerState::consumer)
                .toList();
    }
}
