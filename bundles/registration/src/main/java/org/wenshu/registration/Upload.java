package org.wenshu.registration;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A file as it came in. Its content stays with the request: it is not stored before its header zone was read (保密法
 * Article 31(3)).
 *
 * @param name cleaned by {@link FileName}; for display only
 * @param size in bytes
 * @param hash SHA-256 of the content
 * @param content opens it, as often as needed but not twice at a time
 */
public record Upload(String name, long size, String hash, Supplier<InputStream> content) {

    public InputStream open() {
        return content.get();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "upload of %d bytes", size);
    }
}
