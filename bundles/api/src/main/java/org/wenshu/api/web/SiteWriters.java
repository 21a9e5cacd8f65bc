package org.wenshu.api.web;

import org.osgi.annotation.versioning.ProviderType;

/** Makes writers for what goes out as files instead of answers. Safe for use by many threads. */
@ProviderType
public interface SiteWriters {

    /**
     * A writer with the templates beside a class. It remembers templates and classes: keep it as long as the bundle, and
     * let it go with it.
     */
    SiteWriter beside(Class<?> anchor);
}
