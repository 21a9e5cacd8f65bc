package org.wenshu.gateway.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.wenshu.gateway.swap.BundleSwap;
import org.wenshu.gateway.swap.Terms;

/** Replaces a bundle. */
@Service
@Command(scope = "wenshu", name = "swap", description = "在运行中替换模块，期间请求等待而不丢失")
public class SwapCommand implements Action {

    /** Whoever may use the shell of this node. */
    static final String SHELL = "shell";

    @Reference
    private BundleSwap swap;

    @Argument(index = 0, name = "bundle", description = "模块名，如 review", required = true)
    @Completion(BundleCompleter.class)
    private String bundle;

    @Argument(index = 1, name = "source", description = "新版本的文件路径或 URL", required = true)
    @Completion(FileCompleter.class)
    private String source;

    @Option(name = "--sha256", description = "新版本文件的 SHA-256 校验值；给出时不符即不替换")
    private String sha256 = "";

    @Option(name = "--wide", description = "允许牵连其他模块重新装配")
    private boolean wide;

    @Override
    public Object execute() {
        // Printed and not returned: a script's shell does not show results.
        System.out.println(ReportText.orThrow(swap.swap(bundle, source, new Terms(SHELL, sha256, wide))));
        return null;
    }
}
