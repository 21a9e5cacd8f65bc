package org.wenshu.gateway.hold;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.api.web.RouteDrain;
import org.wenshu.gateway.CommaSeparated;
import org.wenshu.gateway.Settings;

/** The one gate of this node, open for what {@link PublishedRoutes} names; while nobody publishes, all is held. */
@Component(
        configurationPid = Settings.PID,
        service = {Holding.class, RouteDrain.class})
public class Holding implements RouteDrain {

    private final Gate gate;
    private final Duration limit;
    private final ScheduledThreadPoolExecutor timer;
    private volatile PublishedRoutes routes;

    @Activate
    public Holding(Settings settings) {
        this.gate = new Gate(
                CommaSeparated.parse(settings.known()), settings.maximumHeld(), this::published, System::nanoTime);
        this.limit = Duration.ofSeconds(settings.holdSeconds());
        this.timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "wenshu-held-requests");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            updated = "routesUpdated",
            unbind = "routesGone")
    void routesHere(PublishedRoutes service) {
        routes = service;
        gate.routesChanged();
    }

    void routesUpdated(PublishedRoutes service) {
        gate.routesChanged();
    }

    void routesGone(PublishedRoutes service) {
        if (routes == service) {
            routes = null;
        }
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    /** The gate itself. */
    public Gate gate() {
        return gate;
    }

    /** How long a request waits at most. */
    public Duration limit() {
        return limit;
    }

    /** Counts a request in, if it may go in; the caller then has to call {@link Gate#leave}. */
    public boolean enter(String prefix, HttpServletRequest request) {
        return HeldRequest.takePlace(request) || gate.enter(prefix);
    }

    /**
     * Lets a request wait until its prefix opens; it is dispatched again then.
     *
     * @param refusal writes the answer if that takes too long or too many wait
     */
    public void await(String prefix, HttpServletRequest request, Runnable refusal) {
        HeldRequest held = new HeldRequest(prefix, request, gate, refusal);
        // In this order: what expires before it waits would wait for ever.
        gate.await(held);
        held.expireAfter(limit, timer);
    }

    @Override
    public boolean awaitIdle(String path, Duration time) {
        return gate.awaitIdle(Set.of(path), time);
    }

    private Set<String> published() {
        PublishedRoutes now = routes;
        return now == null ? Set.of() : now.paths();
    }
}
