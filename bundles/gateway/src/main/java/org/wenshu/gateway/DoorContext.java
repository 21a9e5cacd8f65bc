package org.wenshu.gateway;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.context.ServletContextHelper;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.wenshu.gateway.access.Doorkeeper;
import org.wenshu.gateway.access.PasswordCheck;
import org.wenshu.gateway.access.Sessions;
import org.wenshu.gateway.access.SignInPage;

/**
 * The servlet context of the suite. Signing in happens in {@link #handleSecurity} and not in a filter, because a filter
 * that is away for a moment lets everybody in, while a context that is away lets nobody in.
 */
@Component(
        configurationPid = Settings.PID,
        immediate = true,
        service = {ServletContextHelper.class, DoorContext.class},
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + DoorContext.NAME,
            HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH + "=/"
        })
public class DoorContext extends ServletContextHelper {

    static final String NAME = "wenshu";

    /** Request attribute and response header with the number of the request. */
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final Doorkeeper doorkeeper;
    private final SignInPage signInPage;

    @Activate
    public DoorContext(Settings settings, @Reference PasswordCheck passwords) {
        Sessions sessions = new Sessions(Duration.ofMinutes(settings.sessionMinutes()), System::nanoTime);
        this.doorkeeper = new Doorkeeper(sessions, passwords);
        this.signInPage = new SignInPage(doorkeeper, sessions, passwords);
    }

    @Override
    public boolean handleSecurity(HttpServletRequest request, HttpServletResponse response) throws IOException {
        number(request, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
                        + "frame-ancestors 'none'");
        return doorkeeper.admit(request, response);
    }

    /** There are no files here. */
    @Override
    public URL getResource(String name) {
        return null;
    }

    SignInPage signInPage() {
        return signInPage;
    }

    private static void number(HttpServletRequest request, HttpServletResponse response) {
        String given = request.getHeader(REQUEST_ID);
        String id = given != null && ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString().substring(0, 18);
        if (request.getAttribute(REQUEST_ID) == null) {
            request.setAttribute(REQUEST_ID, id);
            request.setAttribute(OwnPages.BEGAN, System.nanoTime());
            response.setHeader(REQUEST_ID, id);
        }
    }
}
