package org.wenshu.api.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps originals for ever, addressed by what they contain. Not responsible for names, types or rights: those are in
 * the journal. Safe for use by many threads.
 */
@ProviderType
public interface ContentStore {

    /**
     * Stores the content and returns its address. When this returns, the content survives a power cut; when it throws,
     * nothing of it is left. Storing the same content twice keeps it once.
     *
     * @param content read to its end, not closed
     * @throws StorageException if it could not be written
     */
    ContentHash put(InputStream content);

    /**
     * Stores several contents and returns their addresses in the same order. When this returns, all of them survive a
     * power cut; when it throws, any of them may be stored. A store may wait for the disk once for all of them.
     *
     * @param contents opened one at a time, read to the end and closed
     * @throws StorageException if one could not be written
     */
    default List<ContentHash> putAll(List<Supplier<InputStream>> contents) {
        List<ContentHash> hashes = new ArrayList<>();
        for (Supplier<InputStream> content : contents) {
            try (InputStream in = content.get()) {
                hashes.add(put(in));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return hashes;
    }

    /**
     * Opens a content for reading; the caller closes it. The bytes are checked against the address while they are read:
     * the last read throws {@link StorageException} if they were altered.
     *
     * @throws ContentMissingException if there is none at this address
     */
    InputStream open(ContentHash hash);

    /** Tells whether a content is stored, without reading it. */
    boolean contains(ContentHash hash);

    /**
     * The number of bytes of a content.
     *
     * @throws ContentMissingException if there is none at this address
     */
    long size(ContentHash hash);

    /** Reads the content once and tells whether it is still what its address says; false also if it is missing. */
    boolean verify(ContentHash hash);

    /** Every address in the store, in no order; the caller closes the stream. */
    Stream<ContentHash> all();
}
