package org.wenshu.gateway.access;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.wenshu.gateway.answer.Refusal;

/** Looks at a form before it is read, so that the HTTP server's own words reach nobody. */
final class Forms {

    /** What the HTTP server reads of a form at most, for people. */
    static final String LIMIT = "200 KB";

    private static final long LONGEST = 200_000;

    private Forms() {}

    /** What keeps the fields of a request from being read; empty if nothing does. They are UTF-8 unless they say else. */
    static Optional<Refusal> trouble(HttpServletRequest request) throws UnsupportedEncodingException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (isForm(request) && request.getContentLengthLong() > LONGEST) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            // The server has exceptions of its own: too many fields, or none at all.
            return Optional.of(Refusal.UNREADABLE_FORM);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
