package org.wenshu.gateway.hold;

import java.util.Optional;
import java.util.Set;

/** Finds the prefix that a path belongs to; prefixes end where a path segment ends. */
final class Prefixes {

    private Prefixes() {}

    static Optional<String> longest(Set<String> prefixes, String path) {
        String candidate = path;
        while (!candidate.isEmpty()) {
            if (prefixes.contains(candidate)) {
                return Optional.of(candidate);
            }
            candidate = candidate.substring(0, Math.max(0, candidate.lastIndexOf('/')));
        }
        return Optional.empty();
    }
}
