package org.wenshu.gateway.access;

import java.util.List;

/** What everybody may see without signing in. */
final class PublicPaths {

    private static final List<String> PREFIXES = List.of("/catalog", "/health", "/static", "/sign-in", "/favicon.ico");

    private PublicPaths() {}

    static boolean contains(String path) {
        return PREFIXES.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
