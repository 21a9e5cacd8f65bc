package org.wenshu.journal.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance.Verification;
import org.wenshu.api.storage.DatabaseMove;
import org.wenshu.api.storage.DatabaseMove.Destination;
import org.wenshu.api.storage.DatabaseMove.Server;
import org.wenshu.api.storage.StorageException;
import org.wenshu.journal.JournalMove;
import org.wenshu.journal.proof.JournalTree;
import org.wenshu.journal.service.LedgerService;

/** Moves the running node from SQLite to PostgreSQL; what broke off goes on when it is called again. */
@Service
@Command(scope = "wenshu", name = "move-database", description = "把日志账由 SQLite 迁移到 PostgreSQL，核对后切换")
public class MoveCommand implements Action {

    @Reference
    LedgerService journal;

    @Reference
    JournalTree tree;

    @Reference
    DatabaseMove move;

    @Reference
    Session session;

    @Argument(name = "url", description = "jdbc:postgresql://主机:5432/数据库", required = true)
    String url;

    @Option(name = "--user", description = "数据库的所有者")
    String user = "wenshu";

    @Option(name = "--password-file", description = "只含口令的文件；不需要口令时不给")
    String passwordFile = "";

    @Override
    public Object execute() {
        if (journal.movedAlready()) {
            throw new JournalException(Texts.of("move.already"));
        }
        Server server = new Server(url, user, passwordFile);
        try (Destination there = move.open(server)) {
            say("move.connected");
            JournalMove copy = journal.move(there);
            copy.copy(position -> say("move.reached", Long.toString(position)));
            tree.signedTo(there);
            Verification moved = copy.finish(() -> move.goTo(server));
            say("move.done", Long.toString(moved.entries()), moved.headHash());
            say("move.back");
            return null;
        } catch (StorageException | JournalException failure) {
            throw new JournalException(Texts.of("move.failed", failure.getMessage()), failure);
        }
    }

    private void say(String key, Object... arguments) {
        session.getConsole().println(Texts.of(key, arguments));
    }
}
