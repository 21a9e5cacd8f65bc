package org.wenshu.gateway.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Writes the front door's own answers and flushes them, so that nobody puts another answer in their place. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /**
     * Refuses as a page to browsers that want one, as problem+json to everybody else.
     *
     * @param parameters of the detail's text
     */
    public static void refuse(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, Object... parameters)
            throws IOException {
        if (refusal.retryAfterSeconds() > 0) {
            response.setIntHeader("Retry-After", refusal.retryAfterSeconds());
        }
        String title = Texts.text(refusal.name() + ".title");
        String detail = Texts.text(refusal.name() + ".detail", parameters);
        if (wantsPage(request)) {
            html(response, refusal.status(), Html.page("problem.html", Map.of("title", title, "detail", detail)));
            return;
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + refusal.name());
        problem.put("title", title);
        problem.put("status", refusal.status());
        problem.put("detail", detail);
        write(response, refusal.status(), "application/problem+json", JSON.writeValueAsBytes(problem));
    }

    /** Answers with JSON. */
    public static void json(HttpServletResponse response, int status, Object body) throws IOException {
        write(response, status, "application/json", JSON.writeValueAsBytes(body));
    }

    /** Answers with a page. */
    public static void html(HttpServletResponse response, int status, String page) throws IOException {
        write(response, status, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with a style sheet that never changes while this version runs. */
    public static void css(HttpServletResponse response, String sheet) throws IOException {
        file(response, "text/css;charset=UTF-8", sheet);
    }

    /** Answers with a drawing that never changes while this version runs. */
    public static void icon(HttpServletResponse response, String drawing) throws IOException {
        file(response, "image/svg+xml", drawing);
    }

    /** Answers with text of some type. */
    public static void text(HttpServletResponse response, String type, String text) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        write(response, HttpServletResponse.SC_OK, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser somewhere else with GET. */
    public static void seeOther(HttpServletResponse response, String location) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
        response.flushBuffer();
    }

    /** Tells whether a person in front of a browser should see a page. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && request.getHeader("Authorization") == null;
    }

    private static void file(HttpServletResponse response, String type, String content) throws IOException {
        response.setHeader("Cache-Control", "max-age=3600");
        write(response, HttpServletResponse.SC_OK, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
