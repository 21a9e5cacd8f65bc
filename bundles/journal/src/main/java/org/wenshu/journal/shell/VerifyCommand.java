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
import org.wenshu.journal.proof.JournalTree;
import org.wenshu.journal.proof.TreeVerification;

/** Recomputes the hash chain and the tree over it, and reads every original; fails if anything is not what it was. */
@Service
@Command(scope = "wenshu", name = "verify", description = "校验日志账的哈希链、默克尔树与全部原件")
public class VerifyCommand implements Action {

    @Reference
    JournalMaintenance journal;

    @Reference
    JournalTree tree;

    @Reference
    ContentStore contents;

    @Reference
    Session session;

    @Option(name = "--chain-only", description = "只校验日志账，不读原件")
    boolean chainOnly;

    @Override
    public Object execute() {
        verifyChain();
        verifyTree();
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

    private void verifyTree() {
        TreeVerification verified = tree.verify();
        if (verified.intact()) {
            say("verify.tree.intact", Long.toString(verified.entries()), verified.root());
            return;
        }
        for (TreeVerification.Node node : verified.first()) {
            say(
                    "verify.tree.node",
                    Integer.toString(node.level()),
                    Long.toString(node.number() + 1),
                    Long.toString(node.from()),
                    Long.toString(node.to()));
        }
        if (verified.surplus() > 0) {
            say("verify.tree.surplus", Long.toString(verified.surplus()));
        }
        if (verified.rewritten() > 0) {
            throw new JournalException(Texts.of("verify.tree.rewritten", Long.toString(verified.rewritten())));
        }
        throw new JournalException(
                Texts.of("verify.tree.broken", Long.toString(verified.differing() + verified.surplus())));
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
