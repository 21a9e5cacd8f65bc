package org.wenshu.gateway;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.gateway.health.HealthPages;
import org.wenshu.gateway.metrics.MetricsPage;
import org.wenshu.gateway.metrics.Traffic;

/** What the door tells about itself, and the counting that it is made of. */
@Component(service = OwnPages.class)
public class OwnPages {

    /** Request attribute: when the request came, by {@link System#nanoTime}. */
    static final String BEGAN = "org.wenshu.gateway.began";

    private final HealthPages health;
    private final MetricsPage metrics;
    private final Traffic traffic;

    @Activate
    public OwnPages(@Reference HealthPages health, @Reference MetricsPage metrics, @Reference Traffic traffic) {
        this.health = health;
        this.metrics = metrics;
        this.traffic = traffic;
    }

    boolean answers(String path, HttpServletResponse response) throws IOException {
        return health.answers(path, response) || metrics.answers(path, response);
    }

    /** Counts a request that was answered; one that waits will come here again. */
    void count(Optional<String> prefix, HttpServletRequest request, HttpServletResponse response) {
        if (!request.isAsyncStarted() && request.getAttribute(BEGAN) instanceof Long began) {
            traffic.count(prefix.orElse("door"), request.getMethod(), response.getStatus(), System.nanoTime() - began);
        }
    }
}
