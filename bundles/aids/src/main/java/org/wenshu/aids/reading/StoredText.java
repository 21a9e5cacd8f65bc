package org.wenshu.aids.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;

/** The text of a document, which the content store keeps apart from its original. */
public final class StoredText {

    private StoredText() {}

    /** The text at an address. */
    public static String read(ContentStore content, String hash) {
        try (InputStream in = content.open(new ContentHash(hash))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
