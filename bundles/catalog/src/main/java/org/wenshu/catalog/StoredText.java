package org.wenshu.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;

/** Reads texts from the store of contents. */
public record StoredText(ContentStore contents) {

    /** The text under a hash, which the store checks. */
    public String read(String hash) {
        try (InputStream in = contents.open(new ContentHash(hash))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
