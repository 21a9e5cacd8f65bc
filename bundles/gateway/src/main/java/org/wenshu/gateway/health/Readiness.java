package org.wenshu.gateway.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * Whether the suite can work, bundle by bundle.
 *
 * @param bundles by one-word name
 */
public record Readiness(boolean ready, Map<String, BundleHealth> bundles) {

    /**
     * One bundle.
     *
     * @param problem what is the matter; empty if nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record BundleHealth(boolean ready, String version, String problem) {}
}
