package org.wenshu.gateway.hold;

import java.util.Set;
import org.wenshu.api.web.PublishedRoutes;

/** Wires published routes as the service runtime does. */
public final class TestRoutes {

    private TestRoutes() {}

    /** One bundle that answers one path. */
    public static PublishedRoutes of(String symbolicName, String path) {
        return new PublishedRoutes() {
            @Override
            public Set<String> paths() {
                return Set.of(path);
            }

            @Override
            public Set<String> pathsOf(String name) {
                return name.equals(symbolicName) ? Set.of(path) : Set.of();
            }
        };
    }

    public static void connect(Holding holding, PublishedRoutes routes) {
        holding.routesHere(routes);
    }

    public static void changed(Holding holding) {
        holding.gate().routesChanged();
    }
}
