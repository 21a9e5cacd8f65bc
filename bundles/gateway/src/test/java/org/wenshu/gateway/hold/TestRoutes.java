package org.wenshu.gateway.hold;

import org.wenshu.api.web.PublishedRoutes;

/** Wires published routes as the service runtime does. */
public final class TestRoutes {

    private TestRoutes() {}

    public static void connect(Holding holding, PublishedRoutes routes) {
        holding.routesHere(routes);
    }

    public static void changed(Holding holding) {
        holding.gate().routesChanged();
    }
}
