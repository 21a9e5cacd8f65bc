package org.wenshu.web.publishing;

import static org.wenshu.web.Texts.text;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.api.web.RouteDrain;
import org.wenshu.api.web.SoapEndpoint;
import org.wenshu.api.web.WebResource;
import org.wenshu.web.json.Json;
import org.wenshu.web.openapi.Descriptions;

/**
 * Publishes every {@link WebResource} and {@link SoapEndpoint} while it is there. When one goes, its path is taken back first, then the requests
 * that are inside may finish, and only then does its server end.
 */
@Component(
        service = {Publisher.class, HealthCheck.class},
        immediate = true)
public class Publisher implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final String PATH = "wenshu.web.path";
    private static final Duration DRAIN = Duration.ofSeconds(30);

    private static final String SPOOL = "attachments";

    private record Published(String path, Endpoint endpoint) {}

    private final DestinationRegistry destinations;
    private final Providers providers;
    private final Descriptions descriptions;
    private final RouteTable routes = new RouteTable();
    private final Map<Object, Published> published = new ConcurrentHashMap<>();
    private final Map<Object, String> failures = new ConcurrentHashMap<>();
    private final ServiceRegistration<PublishedRoutes> registration;
    private int revision;
    private volatile RouteDrain drain;

    @Activate
    public Publisher(
            BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) DestinationRegistry destinations,
            @Reference Providers providers,
            @Reference Descriptions descriptions) {
        this.destinations = destinations;
        this.providers = providers;
        this.descriptions = descriptions;
        this.registration = context.registerService(PublishedRoutes.class, routes, revisionProperty(0));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "drainGone")
    void drainHere(RouteDrain service) {
        drain = service;
    }

    void drainGone(RouteDrain service) {
        if (drain == service) {
            drain = null;
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "withdraw")
    void publish(WebResource resource, ServiceReference<WebResource> reference) {
        JsonMapper mapper = Json.mapper();
        open(
                resource,
                reference,
                path -> Endpoint.open(path, resource, providers.of(resource, path, mapper), destinations),
                path -> descriptions.add(path, resource.getClass(), mapper));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "withdrawSoap")
    void publishSoap(SoapEndpoint endpoint, ServiceReference<SoapEndpoint> reference) {
        File spool = reference.getBundle().getDataFile(SPOOL);
        open(
                endpoint,
                reference,
                path -> Endpoint.open(path, endpoint, providers.callers(), spool, destinations),
                path -> {
                    // Its WSDL describes it.
                });
    }

    private void open(
            Object service, ServiceReference<?> reference, Function<String, Endpoint> opener, Consumer<String> then) {
        String owner = reference.getBundle().getSymbolicName();
        if (!(reference.getProperty(PATH) instanceof String path) || !path.matches("(/[a-z0-9-]+)+")) {
            fail(service, text("publisher.no-path", owner));
            return;
        }
        if (routes.paths().contains(path)) {
            fail(service, text("publisher.taken", owner, path));
            return;
        }
        try {
            published.put(service, new Published(path, opener.apply(path)));
            routes.add(path, owner);
            announce();
            LOG.info("{} answers {}", owner, path);
            then.accept(path);
        } catch (RuntimeException e) {
            // Foreign code: what cannot be published or described must not take the others along.
            LOG.error("What {} offers at {} cannot be published or described", owner, path, e);
            failures.put(service, text("publisher.failed", owner, path));
        }
    }

    void withdraw(WebResource resource) {
        close(resource);
    }

    void withdrawSoap(SoapEndpoint endpoint) {
        close(endpoint);
    }

    private void close(Object service) {
        failures.remove(service);
        Published gone = published.remove(service);
        if (gone == null) {
            return;
        }
        routes.remove(gone.path());
        descriptions.remove(gone.path());
        announce();
        RouteDrain now = drain;
        if (now != null && !now.awaitIdle(gone.path(), DRAIN)) {
            LOG.warn("Requests to {} did not end within {}", gone.path(), DRAIN);
        }
        gone.endpoint().close();
        LOG.info("{} is not answered any more", gone.path());
    }

    @Deactivate
    void stop() {
        published.keySet().forEach(this::close);
        registration.unregister();
    }

    @Override
    public String bundle() {
        return "web";
    }

    @Override
    public Health check() {
        return failures.isEmpty() ? Health.good() : Health.bad(String.join("; ", failures.values()));
    }

    private void fail(Object service, String reason) {
        LOG.error(reason);
        failures.put(service, reason);
    }

    /** Whoever follows the routes is told by a change of the service's properties. */
    private synchronized void announce() {
        revision++;
        registration.setProperties(revisionProperty(revision));
    }

    private static Dictionary<String, Object> revisionProperty(int revision) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("revision", revision);
        return properties;
    }
}
