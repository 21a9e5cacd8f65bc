package org.wenshu.gateway.access;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.http.context.ServletContextHelper;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.gateway.answer.Answers;
import org.wenshu.gateway.answer.Refusal;

/**
 * Lets a request in or answers it. Whoever comes with a session proves for every change that our own page asked for it;
 * whoever comes with a password proves it by the password, unless another site's page sent it.
 */
public final class Doorkeeper {

    /** Request attribute with the secret that forms of our own pages send along. */
    public static final String CSRF = "org.wenshu.csrf";

    private static final String CSRF_FIELD = "_csrf";
    private static final String CSRF_HEADER = "X-CSRF-Token";

    private static final Optional<Refusal> CROSS_SITE = Optional.of(Refusal.CROSS_SITE);

    private final Sessions sessions;
    private final PasswordCheck passwords;

    public Doorkeeper(Sessions sessions, PasswordCheck passwords) {
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /** Decides; if the answer is false, the request has been answered. */
    public boolean admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PublicPaths.contains(path(request))) {
            return true;
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return admitByPassword(authorization, request, response);
        }
        Optional<Session> session = session(request);
        if (session.isPresent()) {
            return admitBySession(session.get(), request, response);
        }
        return refuseUnknown(request, response);
    }

    /** The console session that a request belongs to. */
    Optional<Session> session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(Session.COOKIE))
                        .flatMap(cookie -> sessions.find(cookie.getValue()).stream())
                        .findFirst();
    }

    /** The path below the context, decoded as it will be dispatched. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private boolean admitByPassword(String authorization, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Origin.unsafe(request) && Origin.foreign(request)) {
            return refuse(request, response, Refusal.CROSS_SITE);
        }
        Optional<BasicCredentials> credentials = BasicCredentials.parse(authorization);
        if (credentials.isEmpty()) {
            return challenge(request, response, Refusal.UNAUTHENTICATED);
        }
        BasicCredentials given = credentials.get();
        Optional<SignIn> outcome = passwords.checkAgain(given.name(), given.password());
        given.clear();
        if (outcome.isEmpty()) {
            return refuse(request, response, Refusal.SIGN_IN_AWAY);
        }
        return switch (outcome.get()) {
            case ACCEPTED -> identify(request, given.name(), HttpServletRequest.BASIC_AUTH);
            case LOCKED -> refuse(request, response, Refusal.LOCKED);
            case REFUSED -> challenge(request, response, Refusal.WRONG_PASSWORD);
        };
    }

    private boolean admitBySession(Session session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Origin.unsafe(request)) {
            Optional<Refusal> refusal = Origin.foreign(request) ? CROSS_SITE : doubt(session, request);
            if (refusal.isPresent()) {
                return refuse(request, response, refusal.get(), Forms.LIMIT);
            }
        }
        request.setAttribute(CSRF, session.csrf());
        return identify(request, session.account(), HttpServletRequest.FORM_AUTH);
    }

    /** What speaks against a change being asked for by our own page; empty if it is proved. */
    private static Optional<Refusal> doubt(Session session, HttpServletRequest request) throws IOException {
        String token = request.getHeader(CSRF_HEADER);
        if (token == null) {
            Optional<Refusal> trouble = Forms.trouble(request);
            if (trouble.isPresent()) {
                return trouble;
            }
            token = request.getParameter(CSRF_FIELD);
        }
        boolean proved = token != null && MessageDigest.isEqual(bytes(token), bytes(session.csrf()));
        return proved ? Optional.empty() : CROSS_SITE;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean identify(HttpServletRequest request, String account, String how) {
        request.setAttribute(ServletContextHelper.REMOTE_USER, account);
        request.setAttribute(ServletContextHelper.AUTHENTICATION_TYPE, how);
        return true;
    }

    private static boolean refuseUnknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = "GET".equals(request.getMethod()) && Answers.wantsPage(request);
        if (page && request.getHeader("HX-Request") == null) {
            String query = request.getQueryString();
            String here = request.getRequestURI() + (query == null ? "" : "?" + query);
            Answers.seeOther(response, "/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return false;
        }
        // htmx follows this header to the sign-in page, instead of putting the page into a fragment.
        response.setHeader("HX-Redirect", "/sign-in");
        return challenge(request, response, Refusal.UNAUTHENTICATED);
    }

    private static boolean challenge(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        String path = path(request);
        boolean interactive = request.getHeader("HX-Request") != null || request.getHeader("Sec-Fetch-Mode") != null;
        if (!interactive && (path.startsWith("/api/") || path.startsWith("/services/"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"wenshu\", charset=\"UTF-8\"");
        }
        return refuse(request, response, refusal);
    }

    private static boolean refuse(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, Object... parameters)
            throws IOException {
        Answers.refuse(request, response, refusal, parameters);
        return false;
    }
}
