package org.wenshu.gateway.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.wenshu.gateway.swap.BundleSwap;

/** Replaces a bundle. */
@Service
@Command(scope = "wenshu", name = "swap", description = "在运行中替换模块，期间请求等待而不丢失")
public class SwapCommand implements Action {

    @Reference
    private BundleSwap swap;

    @Argument(index = 0, name = "bundle", description = "模块名，如 review", required = true)
    @Completion(BundleCompleter.class)
    private String bundle;

    @Argument(index = 1, name = "source", description = "新版本的文件路径或 URL", required = true)
    @Completion(FileCompleter.class)
    private String source;

    @Override
    public Object execute() {
        // Printed and not returned: a script's shell does not show results.
        System.out.println(ReportText.orThrow(swap.swap(bundle, source)));
        return null;
    }
}
