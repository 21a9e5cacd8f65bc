package org.wenshu.web;

import javax.servlet.http.HttpServletRequest;

/** What a request asks for. */
public final class Requests {

    private Requests() {}

    /** Tells whether a person in front of a browser should see a page, and not a program JSON. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        String path = request.getRequestURI();
        return accept != null && accept.contains("text/html") && !path.startsWith("/api/");
    }
}
