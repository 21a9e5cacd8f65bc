package org.wenshu.api.web;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets requests finish before the one who answers them goes away; the front door offers it. Safe for use by many threads.
 */
@ProviderType
public interface RouteDrain {

    /**
     * Waits until no request is inside a path prefix that {@link PublishedRoutes} does not name any more.
     *
     * @return false if requests were still inside when the time was over
     */
    boolean awaitIdle(String path, Duration limit);
}
