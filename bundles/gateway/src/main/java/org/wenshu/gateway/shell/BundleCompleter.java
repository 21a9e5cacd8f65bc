package org.wenshu.gateway.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.wenshu.gateway.health.HealthMonitor;

/** Completes one-word names of bundles. */
@Service
public class BundleCompleter implements Completer {

    @Reference
    private HealthMonitor monitor;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(monitor.readiness().bundles().keySet()).complete(session, line, candidates);
    }
}
