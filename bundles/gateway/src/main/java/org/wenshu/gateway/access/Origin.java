package org.wenshu.gateway.access;

import java.net.URI;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/** Tells where a request was made: by our own pages, by a program, or by somebody else's page. */
final class Origin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Origin() {}

    /** Whether the method may change something. */
    static boolean unsafe(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    /** Whether a browser sent it on behalf of another site. Programs send neither of the two headers. */
    static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
