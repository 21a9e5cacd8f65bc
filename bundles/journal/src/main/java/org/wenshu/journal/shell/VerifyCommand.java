package org.wenshu.journal.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.JournalMaintenance;
import org.wenshu.api.journal.JournalMaintenance.Verification;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;

/** Recomputes the hash chain and reads every original; fails if anything is not what it was. */
@Service
@Command(scope = "wenshu", name = "verify", description = "校验日志账的哈希链与全部原件")
public class VerifyCommand implements Action {

    @Reference
    JournalMaintenance journal;

    @Reference
    ContentStore contents;

    @Reference
    Session session;

    @Option(name = "--chain-only", description = "只校验日志账，不读原件")
    boolean chainOnly;

    @Override
    public Object execute() {
        verifyChain();
        if (!chainOnly) {
            verifyContents();
        }
        return null;
    }

    private void verifyChain() {
        Verification chain = journal.verify();
        if (!chain.intact()) {
            throw new JournalException(Texts.of(
                    "verify.chain.broken", Long.toString(chain.firstBroken()), Long.toString(chain.entries())));
        }
        say("verify.chain.intact", Long.toString(chain.entries()), chain.headHash());
    }

    private void verifyContents() {
        long checked = 0;
        long damaged = 0;
        try (Stream<ContentHash> all = contents.all()) {
            for (ContentHash hash : (Iterable<ContentHash>) all::iterator) {
                checked++;
                if (!contents.verify(hash)) {
                    damaged++;
                    say("verify.content.damaged", hash);
                }
            }
        }
        if (damaged > 0) {
            throw new JournalException(
                    Texts.of("verify.content.broken", Long.toString(damaged), Long.toString(checked)));
        }
        say("verify.content.intact", Long.toString(checked));
    }

    private void say(String key, Object... arguments) {
        session.getConsole().println(Texts.of(key, arguments));
    }
}
