package org.wenshu.gateway.health;

import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.gateway.answer.Answers;

/** Answers {@code /health/live} and {@code /health/ready}. They are public, so they are computed twice a second at most. */
@Component(service = HealthPages.class)
public class HealthPages {

    private static final long LIFE_NANOS = 500_000_000;

    private record Computed(Readiness readiness, long at) {}

    private final HealthMonitor monitor;
    private Computed last;

    @Activate
    public HealthPages(@Reference HealthMonitor monitor) {
        this.monitor = monitor;
    }

    /** Answers a path of its own; false if the path is another. */
    public boolean answers(String path, HttpServletResponse response) throws IOException {
        switch (path) {
            case "/health/live" -> show(response, HttpServletResponse.SC_OK, Map.of("live", true));
            case "/health/ready" -> {
                Readiness readiness = readiness();
                int status = readiness.ready() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                show(response, status, readiness);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void show(HttpServletResponse response, int status, Object body) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Answers.json(response, status, body);
    }

    private synchronized Readiness readiness() {
        if (last == null || System.nanoTime() - last.at > LIFE_NANOS) {
            last = new Computed(monitor.readiness(), System.nanoTime());
        }
        return last.readiness;
    }
}
