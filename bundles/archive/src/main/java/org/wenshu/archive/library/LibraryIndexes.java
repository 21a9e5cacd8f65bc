package org.wenshu.archive.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.archive.LibraryLoaded;
import org.wenshu.api.archive.LibraryRemoved;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.archive.index.SearchIndex;

/** Keeps an index for each reference library up with the journal. */
@Component(service = {CursorKeeper.class, LibraryIndexes.class})
public class LibraryIndexes implements CursorKeeper {

    static final String CONSUMER = "archive-libraries";

    private final ContentStore contents;
    private final Path folder;
    private final SortedMap<String, SearchIndex> indexes = new ConcurrentSkipListMap<>();
    private volatile long position;

    @Activate
    public LibraryIndexes(@Reference ContentStore contents, BundleContext context) {
        this(contents, Path.of(context.getProperty("wenshu.data")).resolve("libraries"));
    }

    public LibraryIndexes(ContentStore contents, Path folder) {
        this.contents = contents;
        this.folder = folder;
        LibraryCursor cursor = LibraryCursor.read(cursorFile());
        cursor.libraries().forEach(this::open);
        // One that was lost or could not be read is loaded again; the others know what they have.
        boolean whole = indexes.values().stream().allMatch(index -> index.committedPosition() > 0);
        this.position = whole ? cursor.position() : 0;
    }

    @Deactivate
    public void close() {
        indexes.values().forEach(SearchIndex::close);
    }

    /** The libraries by name. */
    public Map<String, SearchIndex> all() {
        return indexes;
    }

    public Optional<SearchIndex> find(String name) {
        return Optional.ofNullable(indexes.get(name));
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void apply(List<JournalEntry> entries) {
        boolean changed = false;
        for (JournalEntry entry : entries) {
            if (entry.type().equals(LibraryLoaded.TYPE)) {
                load(entry.as(LibraryLoaded.class), entry.position());
                changed = true;
            } else if (entry.type().equals(LibraryRemoved.TYPE)) {
                remove(entry.as(LibraryRemoved.class).library(), entry.position());
                changed = true;
            }
        }
        long reached = entries.get(entries.size() - 1).position();
        if (changed) {
            LibraryCursor.write(cursorFile(), reached, indexes.keySet());
        }
        position = reached;
    }

    @Override
    public void reset() {
        List.copyOf(indexes.keySet()).forEach(name -> indexes.get(name).clear());
        LibraryCursor.write(cursorFile(), 0, indexes.keySet());
        position = 0;
    }

    private void load(LibraryLoaded loaded, long at) {
        SearchIndex index = open(loaded.library());
        if (index.committedPosition() >= at) {
            return;
        }
        try (InputStream in = contents.open(new ContentHash(loaded.contentHash()))) {
            LibraryLines lines = new LibraryLines(in);
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                index.fill(next.get().entry(loaded.library()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index.commit(at);
        index.show();
    }

    private void remove(String name, long at) {
        SearchIndex index = indexes.get(name);
        if (index == null || index.committedPosition() >= at) {
            return;
        }
        indexes.remove(name);
        index.close();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchIndex open(String name) {
        return indexes.computeIfAbsent(name, n -> SearchIndex.open(folder.resolve(n)));
    }

    private Path cursorFile() {
        try {
            return Files.createDirectories(folder).resolve(".cursor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
