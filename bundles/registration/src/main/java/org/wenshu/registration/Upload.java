package org.wenshu.registration;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file as it came in. It is held in memory only: until its header zone was read, it must not touch a disk (保密法
 * Article 31(3)).
 *
 * @param name cleaned by {@link FileName}; for display only
 * @param content not changed by anybody
 */
public record Upload(String name, byte[] content) {

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    long size() {
        return content.length;
    }

    String hash() {
        return Sha256.of(content);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "upload of %d bytes", content.length);
    }
}
