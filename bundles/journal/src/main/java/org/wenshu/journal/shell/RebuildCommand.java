package org.wenshu.journal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;

/** Computes the tables or the index of a consumer anew from the first entry, or those of all. */
@Service
@Command(scope = "wenshu", name = "rebuild", description = "由日志账重建消费者的数据表或索引")
public class RebuildCommand implements Action {

    @Reference
    JournalMaintenance journal;

    @Reference
    Session session;

    @Argument(name = "consumer", description = "消费者；不给则重建全部")
    @Completion(ConsumerCompleter.class)
    String consumer = "";

    @Option(name = "--all", description = "重建全部")
    boolean all;

    @Override
    public Object execute() {
        List<String> chosen = all || consumer.isBlank() ? Rebuildable.of(journal) : List.of(consumer);
        if (chosen.isEmpty()) {
            session.getConsole().println(Texts.of("rebuild.nothing"));
        }
        for (String name : chosen) {
            if (!Rebuildable.of(journal).contains(name)) {
                throw new JournalException(Texts.of("rebuild.unknown", name, Rebuildable.of(journal)));
            }
            rebuild(name);
        }
        return null;
    }

    private void rebuild(String name) {
        long start = System.nanoTime();
        try {
            journal.rebuild(name);
        } catch (JournalException failure) {
            throw new JournalException(Texts.of("rebuild.failed", name, failure.getMessage()), failure);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        long position = journal.consumers().stream()
                .filter(state -> state.consumer().equals(name))
                .mapToLong(ConsumerState::position)
                .findFirst()
                .orElse(0);
        session.getConsole().println(Texts.of("rebuild.done", name, Long.toString(position), Long.toString(millis)));
    }
}
