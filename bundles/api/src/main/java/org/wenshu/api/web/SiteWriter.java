package org.wenshu.api.web;

import org.osgi.annotation.versioning.ProviderType;

/** Writes pages and data as resources answer them, with nobody signed in. Safe for use by many threads. */
@ProviderType
public interface SiteWriter {

    /** The page as HTML; for pages without the frame of the console. */
    String html(Page page);

    /** The data as JSON in UTF-8. */
    byte[] json(Object data);
}
