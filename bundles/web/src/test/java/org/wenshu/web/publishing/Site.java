package org.wenshu.web.publishing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.WebResource;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.web.json.Json;
import org.wenshu.web.pages.Frame;
import org.wenshu.web.pages.Menu;
import org.wenshu.web.replay.Replays;

/** Resources published as in the suite, on a real server; the header {@code X-User} takes the place of the front door. */
final class Site implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final JournalBench bench;
    final DestinationRegistry destinations = new DestinationRegistryImpl();
    final Providers providers;

    Site(Path data) throws Exception {
        bench = JournalBench.in(data);
        providers = new Providers(
                new FakeAccounts(),
                bench.clock(),
                new Frame(new Menu()),
                new Replays(bench.databases(), bench.clock()));
        ServletContextHandler handler = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(new Entrance(destinations));
        holder.setInitParameter("disable-address-updates", "true");
        handler.addServlet(holder, "/*");
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
    }

    Endpoint open(String path, WebResource resource) {
        JsonMapper mapper = Json.mapper();
        return Endpoint.open(path, resource, providers.of(resource, path, mapper), destinations);
    }

    BusinessClock clock() {
        return bench.clock();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path))
                .header("X-User", "registrar")
                .timeout(Duration.ofSeconds(30));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException(e);
        }
        bench.close();
    }

    private static final class Entrance extends CXFNonSpringServlet {

        private static final long serialVersionUID = 1L;

        Entrance(DestinationRegistry destinations) {
            super(destinations, false);
        }

        @Override
        protected void handleRequest(HttpServletRequest request, HttpServletResponse response) throws ServletException {
            if (request.getHeader("X-Csrf") != null) {
                request.setAttribute("org.wenshu.csrf", request.getHeader("X-Csrf"));
            }
            super.handleRequest(
                    new HttpServletRequestWrapper(request) {
                        @Override
                        public String getRemoteUser() {
                            return getHeader("X-User");
                        }
                    },
                    response);
        }
    }
}
