package org.wenshu.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.StorageException;

/**
 * Contents that come in together. The file system is asked to write all of them out at the same time, which costs it
 * little more than one: sixty-four small files took a tenth of the time that they took one after another.
 */
final class Delivery implements AutoCloseable {

    private static final int WRITERS = 4;

    private final ContentFiles files;
    private final List<Incoming> unfinished = new ArrayList<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    Delivery(ContentFiles files) {
        this.files = files;
    }

    /**
     * Takes the contents in; all are durable afterwards.
     *
     * @param kept tells whether a content is in the store and undamaged
     */
    List<ContentHash> take(List<Supplier<InputStream>> contents, Predicate<ContentHash> kept) throws IOException {
        List<ContentHash> hashes = new ArrayList<>();
        for (Supplier<InputStream> content : contents) {
            Incoming incoming = new Incoming(files.incoming());
            unfinished.add(incoming);
            try (InputStream in = content.get()) {
                hashes.add(incoming.write(in));
            }
        }
        together(unfinished, Incoming::force);
        Set<Path> changed = new LinkedHashSet<>();
        for (int i = 0; i < hashes.size(); i++) {
            Path home = files.home(hashes.get(i));
            Files.createDirectories(home.getParent());
            if (!kept.test(hashes.get(i))) {
                Files.move(unfinished.get(i).file(), home, StandardCopyOption.ATOMIC_MOVE);
            }
            // Also when all was there: another thread may have made it and not yet come to this line.
            changed.addAll(files.directories(home));
        }
        together(changed, Durable::sync);
        return hashes;
    }

    @Override
    public void close() throws IOException {
        writers.shutdown();
        for (Incoming incoming : unfinished) {
            incoming.close();
        }
    }

    private <T> void together(Collection<T> things, Consumer<T> work) {
        List<Future<?>> running = new ArrayList<>();
        things.forEach(thing -> running.add(writers.submit(() -> work.accept(thing))));
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while contents were stored", interruption);
        } catch (ExecutionException failure) {
            throw new StorageException(
                    "cannot store contents: " + failure.getCause().getMessage(), failure.getCause());
        }
    }
}
