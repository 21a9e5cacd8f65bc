package org.wenshu.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.journal.Reaction;

/** Every consumer that is here, each with its thread. Consumers come and go at any time. */
public class Consumers implements JournalMaintenance, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Consumers.class);

    private final Ledger ledger;
    private final Progress progress;
    private final Map<String, Runner> runners = new ConcurrentHashMap<>();

    public Consumers(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    public void add(Projection projection) {
        add(new ProjectionFollower(projection));
    }

    public void add(Reaction reaction) {
        add(new ReactionFollower(reaction, ledger.database()));
    }

    public void add(CursorKeeper keeper) {
        add(new KeeperFollower(keeper));
    }

    private void add(Follower follower) {
        Runner runner = new Runner(follower, ledger, progress);
        if (runners.putIfAbsent(follower.consumer(), runner) != null) {
            // Two threads on one cursor would apply entries twice.
            LOG.error("there is a consumer {} already, {} gets nothing", follower.consumer(), follower.target());
            return;
        }
        runner.start();
    }

    /** Lets a projection, reaction or keeper go; when this returns, its code does not run any more. */
    public void remove(Object target) {
        runners.forEach((consumer, runner) -> {
            if (runner.follows(target)) {
                runner.stop();
                runners.remove(consumer, runner);
            }
        });
    }

    @Override
    public Verification verify() {
        return ledger.verify();
    }

    @Override
    public void rebuild(String consumer) {
        Runner runner = runners.get(consumer);
        if (runner == null) {
            throw new JournalException("there is no consumer " + consumer);
        }
        runner.rebuild();
    }

    @Override
    public List<ConsumerState> consumers() {
        return runners.values().stream()
                .map(Runner::state)
                .sorted(Comparator.comparing(ConsumerState::consumer))
                .toList();
    }

    /** Lets every consumer go. */
    @Override
    public void close() {
        runners.values().forEach(Runner::stop);
        runners.clear();
    }
}
