package org.wenshu.gateway.metrics;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.gateway.answer.Answers;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.hold.Holding;

/** Answers {@code /metrics} to whoever is signed in. */
@Component(service = MetricsPage.class)
public class MetricsPage {

    private final Traffic traffic;
    private final Holding holding;
    private final HealthMonitor monitor;

    @Activate
    public MetricsPage(@Reference Traffic traffic, @Reference Holding holding, @Reference HealthMonitor monitor) {
        this.traffic = traffic;
        this.holding = holding;
        this.monitor = monitor;
    }

    /** Answers a path of its own; false if the path is another. */
    public boolean answers(String path, HttpServletResponse response) throws IOException {
        if (!path.equals("/metrics")) {
            return false;
        }
        Exposition out = new Exposition();
        traffic.write(out);
        out.gauge("wenshu_http_waiting", holding.gate().waiting());
        bundles(out);
        journal(out);
        machine(out);
        Answers.text(response, "text/plain; version=0.0.4; charset=utf-8", out.toString());
        return true;
    }

    private void bundles(Exposition out) {
        out.type("wenshu_bundle_ready", "gauge");
        monitor.readiness()
                .bundles()
                .forEach((name, health) -> out.line(
                        "wenshu_bundle_ready",
                        "bundle=\"" + name + "\",version=\"" + health.version() + "\"",
                        health.ready() ? 1 : 0));
    }

    private void journal(Exposition out) {
        Consumers consumers = monitor.consumers();
        long head = consumers.head();
        out.gauge("wenshu_journal_head", head);
        out.type("wenshu_journal_consumer_lag", "gauge");
        consumers
                .all()
                .forEach(consumer -> out.line(
                        "wenshu_journal_consumer_lag",
                        "consumer=\"" + consumer.consumer() + "\"",
                        Math.max(0, head - consumer.position())));
        out.type("wenshu_journal_consumer_problem", "gauge");
        consumers
                .all()
                .forEach(consumer -> out.line(
                        "wenshu_journal_consumer_problem",
                        "consumer=\"" + consumer.consumer() + "\"",
                        consumer.problem().isEmpty() ? 0 : 1));
    }

    private static void machine(Exposition out) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        out.type("jvm_memory_used_bytes", "gauge");
        out.line(
                "jvm_memory_used_bytes",
                "area=\"heap\"",
                memory.getHeapMemoryUsage().getUsed());
        out.line(
                "jvm_memory_used_bytes",
                "area=\"nonheap\"",
                memory.getNonHeapMemoryUsage().getUsed());
        out.gauge("jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        out.gauge("process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }
}
