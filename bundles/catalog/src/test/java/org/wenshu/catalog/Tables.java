package org.wenshu.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wenshu.catalog.site.OpenData;

/** What is written to readers, as a whole. */
public final class Tables {

    private Tables() {}

    /** All entries as CSV. */
    public static String csv(OpenData data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            data.csv(EntryFilter.ALL, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
