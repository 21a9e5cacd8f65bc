package org.wenshu.gateway.access;

import static org.wenshu.gateway.answer.Texts.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.gateway.answer.Answers;
import org.wenshu.gateway.answer.Html;
import org.wenshu.gateway.answer.Refusal;

/** Signs people in and out by a form. */
public final class SignInPage {

    private static final String HOME = "/console/";

    /** A path on this host: no scheme, no host, nothing that a browser would turn into one. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,2000}");

    private final Doorkeeper doorkeeper;
    private final Sessions sessions;
    private final PasswordCheck passwords;

    public SignInPage(Doorkeeper doorkeeper, Sessions sessions, PasswordCheck passwords) {
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /** Answers {@code /sign-in}, its style sheet, the icon and {@code /sign-out}; false if the path is another. */
    public boolean answers(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean post = "POST".equals(request.getMethod());
        switch (path) {
            case "/sign-in" -> {
                Optional<Refusal> trouble = Forms.trouble(request);
                if (trouble.isPresent()) {
                    Answers.refuse(request, response, trouble.get(), Forms.LIMIT);
                } else if (post) {
                    signIn(request, response);
                } else {
                    show(request, response, HttpServletResponse.SC_OK, "");
                }
            }
            case "/sign-in/style.css" -> Answers.css(response, Html.resource("style.css"));
            case "/favicon.ico" -> Answers.icon(response, Html.resource("icon.svg"));
            case "/sign-out" -> signOut(post, request, response);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origin.foreign(request)) {
            Answers.refuse(request, response, Refusal.CROSS_SITE);
            return;
        }
        String name = parameter(request, "account");
        char[] password = parameter(request, "password").toCharArray();
        Optional<SignIn> outcome = passwords.check(name, password);
        Arrays.fill(password, '\0');
        if (outcome.isEmpty()) {
            Answers.refuse(request, response, Refusal.SIGN_IN_AWAY);
            return;
        }
        switch (outcome.get()) {
            case ACCEPTED -> welcome(name, request, response);
            case LOCKED -> show(request, response, Refusal.LOCKED.status(), text("account-locked.detail"));
            case REFUSED -> show(request, response, Refusal.WRONG_PASSWORD.status(), text("wrong-password.detail"));
        }
    }

    private void welcome(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Whatever session the browser had before: a new one under a new id.
        doorkeeper.session(request).ifPresent(former -> sessions.close(former.id()));
        boolean secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        response.addHeader("Set-Cookie", sessions.open(name).cookie(secure));
        Answers.seeOther(response, target(request));
    }

    private void signOut(boolean post, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (post) {
            doorkeeper.session(request).ifPresent(session -> sessions.close(session.id()));
            response.addHeader("Set-Cookie", Session.expired());
        }
        Answers.seeOther(response, post ? "/sign-in" : HOME);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Map<String, String> values = Map.of(
                "problem",
                problem,
                "to",
                target(request),
                "account",
                status == 200 ? "" : parameter(request, "account"));
        Answers.html(response, status, Html.page("sign-in.html", values));
    }

    private static String target(HttpServletRequest request) {
        String to = parameter(request, "to");
        return LOCAL.matcher(to).matches() ? to : HOME;
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.substring(0, Math.min(value.length(), 2000));
    }
}
