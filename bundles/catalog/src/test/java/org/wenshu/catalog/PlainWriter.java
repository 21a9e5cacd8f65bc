package org.wenshu.catalog;

import java.nio.charset.StandardCharsets;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.SiteWriter;

/** Writes models as Java does. */
public final class PlainWriter implements SiteWriter {

    @Override
    public String html(Page page) {
        return page.toString();
    }

    @Override
    public byte[] json(Object data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }
}
