package org.wenshu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentMissingException;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.StorageException;

/**
 * Contents as files {@code <data>/content/ab/cd/<hash>}. A file gets its name only when it is complete and written out;
 * until then it is in {@code <data>/content/incoming}, which is emptied at start.
 */
public class FileContentStore implements ContentStore {

    private static final int BUFFER = 1 << 16;

    private final ContentFiles files;

    /** @param data the data directory; created if it is missing */
    public FileContentStore(Path data) {
        this.files = new ContentFiles(data.resolve("content"));
        files.removeUnfinished();
    }

    @Override
    public ContentHash put(InputStream content) {
        try (Incoming incoming = new Incoming(files.incoming())) {
            ContentHash hash = incoming.receive(content);
            Path home = files.home(hash);
            Durable.createDirectory(home.getParent());
            // A damaged content is healed by the next one who brings it.
            if (!verify(hash)) {
                Files.move(incoming.file(), home, StandardCopyOption.ATOMIC_MOVE);
            }
            // Also when it was there: another thread may have moved it in and not yet come to this line.
            Durable.sync(home.getParent());
            return hash;
        } catch (IOException failure) {
            throw new StorageException("cannot store a content: " + failure.getMessage(), failure);
        }
    }

    @Override
    public List<ContentHash> putAll(List<Supplier<InputStream>> contents) {
        try (Delivery delivery = new Delivery(files)) {
            return delivery.take(contents, this::verify);
        } catch (IOException failure) {
            throw new StorageException("cannot store contents: " + failure.getMessage(), failure);
        }
    }

    @Override
    public InputStream open(ContentHash hash) {
        try {
            Path file = files.home(hash);
            return new VerifyingStream(Files.newInputStream(file), Files.size(file), hash);
        } catch (NoSuchFileException missing) {
            throw new ContentMissingException(hash);
        } catch (IOException failure) {
            throw new StorageException("cannot open " + hash, failure);
        }
    }

    @Override
    public boolean contains(ContentHash hash) {
        return Files.isRegularFile(files.home(hash));
    }

    @Override
    public long size(ContentHash hash) {
        try {
            return Files.size(files.home(hash));
        } catch (NoSuchFileException missing) {
            throw new ContentMissingException(hash);
        } catch (IOException failure) {
            throw new StorageException("cannot read the size of " + hash, failure);
        }
    }

    @Override
    public boolean verify(ContentHash hash) {
        if (!contains(hash)) {
            return false;
        }
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(files.home(hash))) {
            Sha256 digest = new Sha256();
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, n);
            }
            return digest.hash().equals(hash);
        } catch (IOException failure) {
            throw new StorageException("cannot read " + hash, failure);
        }
    }

    @Override
    public Stream<ContentHash> all() {
        return files.all();
    }
}
