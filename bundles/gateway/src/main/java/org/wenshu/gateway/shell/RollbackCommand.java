package org.wenshu.gateway.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.wenshu.gateway.swap.BundleSwap;

/** Puts back the version that a bundle had before its last swap. */
@Service
@Command(scope = "wenshu", name = "rollback", description = "恢复模块替换之前的版本")
public class RollbackCommand implements Action {

    @Reference
    private BundleSwap swap;

    @Argument(name = "bundle", description = "模块名，如 review", required = true)
    @Completion(BundleCompleter.class)
    private String bundle;

    @Override
    public Object execute() {
        // Printed and not returned: a script's shell does not show results.
        System.out.println(ReportText.orThrow(swap.rollback(bundle, SwapCommand.SHELL)));
        return null;
    }
}
