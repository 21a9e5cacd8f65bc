package org.wenshu.web.statics;

import java.util.Map;

/** Where pages find their style sheets and scripts. */
public final class Assets {

    private final Map<String, String> paths = Map.of(
            "tabler", "/static/tabler__core/1.4.0/dist",
            "icons", "/static/tabler__icons-webfont/3.35.0/dist",
            "htmx", "/static/htmx.org/2.0.10/dist",
            "own", "/static/wenshu/" + Fingerprint.of(StaticFiles.OWN_FILES));

    /** Folders by name. */
    public Map<String, String> paths() {
        return paths;
    }
}
