package org.wenshu.api.web;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What is answered over HTTP right now; the front door holds requests for known paths that are not here. */
@ProviderType
public interface PublishedRoutes {

    /** Path prefixes that are answered now, such as {@code /api/review}. */
    Set<String> paths();

    /** Path prefixes that the bundle with a symbolic name answers now. */
    Set<String> pathsOf(String symbolicName);
}
