package org.wenshu.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.slf4j.MDC;
import org.wenshu.gateway.access.Doorkeeper;
import org.wenshu.gateway.answer.Answers;
import org.wenshu.gateway.answer.Refusal;
import org.wenshu.gateway.hold.Holding;

/** Takes every request: answers what is the door's own, holds what cannot be answered yet, hands the rest to CXF. */
@Component(
        configurationPid = Settings.PID,
        service = Servlet.class,
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=wenshu-front-door",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED + ":Boolean=true",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX + "hide-service-list-page=true",
            // Addresses belong to requests: one that is remembered would tell every client the first one's host.
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX + "disable-address-updates=true",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT + "=("
                    + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + DoorContext.NAME + ")"
        })
public class FrontDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024 * 1024;

    private final transient Settings settings;
    private final transient Set<String> streaming;
    private final transient DoorContext context;
    private final transient Holding holding;
    private final transient OwnPages pages;
    private final transient HttpServlet inside;

    @Activate
    public FrontDoor(
            Settings settings,
            @Reference DoorContext context,
            @Reference Holding holding,
            @Reference OwnPages pages,
            @Reference(target = "(component.name=org.wenshu.gateway.Destinations)") DestinationRegistry destinations) {
        this(settings, context, holding, pages, new CXFNonSpringServlet(destinations, false));
    }

    FrontDoor(Settings settings, DoorContext context, Holding holding, OwnPages pages, HttpServlet inside) {
        this.settings = settings;
        this.streaming = CommaSeparated.parse(settings.streaming());
        this.context = context;
        this.holding = holding;
        this.pages = pages;
        this.inside = inside;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        inside.init(config);
    }

    @Override
    public void destroy() {
        inside.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        MDC.put("requestId", String.valueOf(request.getAttribute(DoorContext.REQUEST_ID)));
        String path = Doorkeeper.path(request);
        Optional<String> prefix = holding.gate().prefix(path);
        try {
            if (path.equals("/")) {
                Answers.seeOther(response, "/console/");
            } else if (!pages.answers(path, response) && !context.signInPage().answers(path, request, response)) {
                pass(path, prefix, request, response);
            }
        } finally {
            pages.count(prefix, request, response);
            MDC.remove("requestId");
        }
    }

    private void pass(String path, Optional<String> prefix, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (prefix.isEmpty()) {
            Answers.refuse(request, response, Refusal.NOT_FOUND);
        } else if (tooLarge(path, request)) {
            // Whoever still sends sees the end of the connection instead of being read to the end.
            response.setHeader("Connection", "close");
            Answers.refuse(request, response, Refusal.TOO_LARGE, size(settings.maximumBodyBytes()));
        } else if (!holding.enter(prefix.get(), request)) {
            holding.await(prefix.get(), request, () -> refuse(request, response));
        } else {
            try {
                inside.service(limited(path, request), response);
            } finally {
                holding.gate().leave(prefix.get());
            }
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) {
        try {
            Answers.refuse(request, response, Refusal.UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(long bytes) {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes + " B";
    }

    private boolean tooLarge(String path, HttpServletRequest request) {
        return !streams(path) && request.getContentLengthLong() > settings.maximumBodyBytes();
    }

    private HttpServletRequest limited(String path, HttpServletRequest request) {
        boolean counted = request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null;
        return counted || streams(path) ? request : new LimitedRequest(request, settings.maximumBodyBytes());
    }

    private boolean streams(String path) {
        return streaming.stream().anyMatch(path::startsWith);
    }
}
