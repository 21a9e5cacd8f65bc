package org.wenshu.laws.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.laws.Load;
import org.wenshu.laws.Loads;
import org.wenshu.laws.Messages;

/** Loads a file of laws and returns when the library has them. */
@Service
@Command(scope = "laws", name = "load", description = "把法规文件（JSONL，可用 gzip 压缩）装入法规库")
public class LoadCommand implements Action {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Reference
    Loads loads;

    @Reference
    LawLibrary library;

    @Reference
    Session session;

    @Argument(name = "file", description = "文件，每行一部法规", required = true)
    String file;

    @Override
    public Object execute() throws IOException {
        Path path = Path.of(file);
        try (InputStream in = Files.newInputStream(path)) {
            Load load = loads.await(loads.receive(path.getFileName().toString(), in, "system"), PATIENCE);
            session.getConsole()
                    .println(Messages.text("shell.loaded", load.added(), load.known(), load.refused(), library.size()));
        }
        return null;
    }
}
