package org.wenshu.catalog.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.site.StaticSite;

/** Writes the public catalog into a folder that any web server serves. */
@Service
@Command(scope = "catalog", name = "export", description = "把公开目录导出为静态站点（只更新有变化的文件）")
public class ExportCommand implements Action {

    @Reference
    StaticSite site;

    @Reference
    Session session;

    @Argument(name = "folder", description = "文件夹，须为新的、空的，或者以前导出过的", required = true)
    String folder;

    @Override
    public Object execute() throws IOException {
        StaticSite.Outcome outcome = site.export(Path.of(folder));
        session.getConsole()
                .println(Messages.text("shell.exported", outcome.files(), outcome.written(), outcome.removed()));
        return null;
    }
}
