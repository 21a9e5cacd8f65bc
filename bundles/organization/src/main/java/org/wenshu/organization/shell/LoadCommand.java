package org.wenshu.organization.shell;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.api.journal.Journal;
import org.wenshu.organization.Messages;
import org.wenshu.organization.model.State;
import org.wenshu.organization.seed.Founding;
import org.wenshu.organization.seed.SeedSource;

/** Founds the organization from a file where there is none yet. */
@Service
@Command(scope = "organization", name = "load", description = "从文件读入组织机构（仅限尚无组织机构时）")
public class LoadCommand implements Action {

    @Reference
    Journal journal;

    @Reference
    Session session;

    @Argument(name = "file", description = "组织机构文件，格式见 organization.example.yaml", required = true)
    String file;

    @Override
    public Object execute() {
        State state = SeedSource.file(Path.of(file));
        if (!Founding.found(journal, state)) {
            throw new IllegalStateException(Messages.text("shell.founded"));
        }
        session.getConsole()
                .println(Messages.text(
                        "shell.loaded",
                        state.organs().size(),
                        state.posts().size(),
                        state.logins().size()));
        return null;
    }
}
