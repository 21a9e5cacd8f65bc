package org.wenshu.gateway;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.http.context.ServletContextHelper;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.gateway.access.FakeAccounts;
import org.wenshu.gateway.access.TestPasswords;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthChecks;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.HealthPages;
import org.wenshu.gateway.health.Routes;
import org.wenshu.gateway.hold.Hold;
import org.wenshu.gateway.hold.Holding;
import org.wenshu.gateway.hold.TestRoutes;
import org.wenshu.gateway.metrics.MetricsPage;
import org.wenshu.gateway.metrics.Traffic;

/** The front door in a real servlet container, with an echo behind it. */
final class Door implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    final Set<String> published = ConcurrentHashMap.newKeySet();
    final FakeAccounts accounts = new FakeAccounts();
    private final Holding holding;

    Door(Map<String, Object> values) throws Exception {
        Settings settings = TestSettings.with(values);
        holding = new Holding(settings);
        TestRoutes.connect(holding, routes());
        DoorContext context = new DoorContext(settings, TestPasswords.of(settings, accounts));
        HealthMonitor monitor = new HealthMonitor(
                TestSettings.silent(BundleContext.class),
                settings,
                new HealthChecks(),
                new Routes(TestSettings.silent(ServiceComponentRuntime.class)),
                new Consumers());
        FrontDoor door = new FrontDoor(settings, context, holding, pages(monitor), new Echo());
        ServletContextHandler handler = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(new Guarded(context, door));
        holder.setAsyncSupported(true);
        handler.addServlet(holder, "/*");
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
    }

    private OwnPages pages(HealthMonitor monitor) {
        Traffic traffic = new Traffic();
        return new OwnPages(new HealthPages(monitor), new MetricsPage(traffic, holding, monitor), traffic);
    }

    /** Opens a route. */
    void publish(String path) {
        published.add(path);
        TestRoutes.changed(holding);
    }

    Hold hold(String path) {
        return holding.gate().hold(Set.of(path));
    }

    boolean isIdle(String path) {
        return holding.awaitIdle(path, Duration.ofSeconds(20));
    }

    int waiting() {
        return holding.gate().waiting();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpRequest.Builder asRegistrar(String path) {
        String credentials = "registrar:" + FakeAccounts.PASSWORD;
        return request(path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpClient browser(CookieHandler cookies) {
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private PublishedRoutes routes() {
        return new PublishedRoutes() {
            @Override
            public Set<String> paths() {
                return Set.copyOf(published);
            }

            @Override
            public Set<String> pathsOf(String symbolicName) {
                return Set.of();
            }
        };
    }

    /** What the whiteboard does: security first. */
    private static final class Guarded extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient ServletContextHelper context;
        private final transient HttpServlet door;

        Guarded(ServletContextHelper context, HttpServlet door) {
            this.context = context;
            this.door = door;
        }

        @Override
        public void init() throws ServletException {
            door.init(getServletConfig());
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            if (context.handleSecurity(request, response)) {
                door.service(request, response);
            } else if (!response.isCommitted()) {
                throw new IllegalStateException("refused without an answer");
            }
        }
    }

    /** Answers who asked, with what token, and how much came along. */
    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String csrf = String.valueOf(request.getAttribute("org.wenshu.csrf"));
            Object user = request.getAttribute(ServletContextHelper.REMOTE_USER);
            int length;
            try {
                length = request.getInputStream().readAllBytes().length;
            } catch (IOException e) {
                response.setStatus(request.getAttribute("org.wenshu.too-large") == null ? 500 : 413);
                return;
            }
            response.getWriter().print(user + " " + csrf + " " + length);
        }
    }
}
