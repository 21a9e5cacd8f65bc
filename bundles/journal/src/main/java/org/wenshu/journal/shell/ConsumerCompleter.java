package org.wenshu.journal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.wenshu.api.journal.JournalMaintenance;

/** Offers the consumers that can be rebuilt. */
@Service
public class ConsumerCompleter implements Completer {

    @Reference
    JournalMaintenance journal;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(Rebuildable.of(journal)).complete(session, line, candidates);
    }
}
