package org.wenshu.gateway.health;

import org.wenshu.api.web.PublishedRoutes;

/** Wires published routes as the service runtime does. */
public record TestPublished(Routes routes) {

    public void here(PublishedRoutes service) {
        routes.here(service);
    }
}
