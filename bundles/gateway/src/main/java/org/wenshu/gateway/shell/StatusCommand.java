package org.wenshu.gateway.shell;

import static org.wenshu.gateway.answer.Texts.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.wenshu.api.operations.BundleSwaps;
import org.wenshu.api.operations.Replaceability;
import org.wenshu.api.operations.SuiteBundle;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.Readiness;
import org.wenshu.gateway.health.Routes;
import org.wenshu.gateway.health.SuiteBundles;
import org.wenshu.gateway.hold.Holding;

/** Shows how the suite is. */
@Service
@Command(scope = "wenshu", name = "status", description = "显示各模块、路由和日志消费者的状态")
public class StatusCommand implements Action {

    @Reference
    private BundleContext context;

    @Reference
    private HealthMonitor monitor;

    @Reference
    private Routes routes;

    @Reference
    private Consumers consumers;

    @Reference
    private Holding holding;

    @Reference
    private BundleSwaps swaps;

    @Override
    public Object execute() {
        Readiness readiness = monitor.readiness();
        bundles(readiness).print(System.out);
        System.out.println();
        consumers().print(System.out);
        System.out.println();
        System.out.println(text("status.waiting", holding.gate().waiting()));
        System.out.println(text(readiness.ready() ? "status.ready" : "status.not-ready"));
        return null;
    }

    private ShellTable bundles(Readiness readiness) {
        Map<String, Bundle> installed = new SuiteBundles(context).all();
        Map<String, Replaceability> ways =
                swaps.bundles().stream().collect(Collectors.toMap(SuiteBundle::name, SuiteBundle::way));
        ShellTable table = new ShellTable();
        table.column(text("status.bundle"));
        table.column(text("status.version"));
        table.column(text("status.state"));
        table.column(text("status.way"));
        table.column(text("status.routes"));
        table.column(text("status.problem"));
        readiness.bundles().forEach((name, health) -> {
            Bundle bundle = installed.get(name);
            table.addRow()
                    .addContent(
                            name,
                            health.version(),
                            text(health.ready() ? "status.good" : "status.bad"),
                            Optional.ofNullable(ways.get(name))
                                    .map(way -> text("status.way." + way))
                                    .orElse(""),
                            bundle == null
                                    ? ""
                                    : routes.answered(bundle).stream().sorted().collect(Collectors.joining(" ")),
                            health.problem());
        });
        return table;
    }

    private ShellTable consumers() {
        long head = consumers.head();
        ShellTable table = new ShellTable();
        table.column(text("status.consumer"));
        table.column(text("status.kind"));
        table.column(text("status.position"));
        table.column(text("status.problem"));
        consumers.all().forEach(consumer -> table.addRow()
                .addContent(
                        consumer.consumer(), consumer.kind(), consumer.position() + " / " + head, consumer.problem()));
        return table;
    }
}
