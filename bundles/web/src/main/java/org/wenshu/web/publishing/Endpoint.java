package org.wenshu.web.publishing;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.ws.rs.ext.RuntimeDelegate;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.AbstractEndpointFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.jaxrs.sse.SseFeature;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.wenshu.api.web.SoapEndpoint;
import org.wenshu.web.callers.Callers;
import org.wenshu.web.soap.SoapChain;

/** A resource or a SOAP endpoint that is answered at an address, until it is closed. */
final class Endpoint implements AutoCloseable {

    private final Bus bus;
    private final Server server;

    private Endpoint(Bus bus, Server server) {
        this.bus = bus;
        this.server = server;
    }

    static Endpoint open(String address, Object resource, List<?> providers, DestinationRegistry destinations) {
        // The lookup by META-INF/services does not see CXF from the JAX-RS API bundle.
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        return open(resource, bus -> {
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            at(address, factory, bus, destinations);
            factory.setServiceBean(resource);
            factory.setProviders(providers);
            // Resources may send events; a stream of them leaves the front door at once, so that no swap waits for it.
            factory.setFeatures(List.of(new SseFeature()));
            return factory.create();
        });
    }

    /**
     * Opens a SOAP endpoint.
     *
     * @param spool a folder of the endpoint's own
     */
    static Endpoint open(
            String address, SoapEndpoint endpoint, Callers callers, File spool, DestinationRegistry destinations) {
        return open(endpoint, bus -> {
            JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
            at(address, factory, bus, destinations);
            factory.setServiceBean(endpoint);
            SoapChain.into(factory, callers, spool);
            return factory.create();
        });
    }

    private static Endpoint open(Object service, Function<Bus, Server> opener) {
        Bus former = BusFactory.getThreadDefaultBus(false);
        Bus bus = bus(service.getClass().getClassLoader());
        try {
            return new Endpoint(bus, opener.apply(bus));
        } catch (RuntimeException e) {
            bus.shutdown(true);
            throw e;
        } finally {
            BusFactory.setThreadDefaultBus(former);
        }
    }

    private static void at(String address, AbstractEndpointFactory factory, Bus bus, DestinationRegistry destinations) {
        factory.setBus(bus);
        factory.setAddress(address);
        factory.setDestinationFactory(new HTTPTransportFactory(destinations));
    }

    private static Bus bus(ClassLoader resources) {
        Map<Class<?>, Object> extensions = new ConcurrentHashMap<>();
        // Becomes the context class loader of every request.
        extensions.put(ClassLoader.class, resources);
        Map<String, Object> properties = new ConcurrentHashMap<>();
        // Exceptions are logged by our mapper, once.
        properties.put("org.apache.cxf.logging.FaultListener", new SilentFaults());
        properties.put("map.cxf.interceptor.fault", Boolean.TRUE);
        ExtensionManagerBus bus =
                new ExtensionManagerBus(extensions, properties, ExtensionManagerBus.class.getClassLoader());
        bus.initialize();
        return bus;
    }

    @Override
    public void close() {
        server.destroy();
        bus.shutdown(true);
    }
}
