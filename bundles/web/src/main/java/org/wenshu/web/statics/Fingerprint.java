package org.wenshu.web.statics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** A number that changes with the content of our own files, so that browsers load them again. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<String> names) {
        CRC32 sum = new CRC32();
        for (String name : names) {
            try (InputStream content = StaticFiles.locate("wenshu/" + name).openStream()) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
