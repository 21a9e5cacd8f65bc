package org.wenshu.archive.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.archive.LibraryLoaded;
import org.wenshu.api.archive.LibraryRemoved;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Role;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.archive.Refusal;

/** Loads and removes reference libraries. Safe for use by many threads. */
@Component(service = Libraries.class)
public class Libraries {

    private static final Set<Role> LOADERS =
            Set.of(Role.IT_ADMIN, Role.ARCHIVIST, Role.JUSTICE_HEAD, Role.JUSTICE_REVIEWER);
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");
    private static final Set<String> RESERVED = Set.of("archive", "all");
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Journal journal;
    private final ContentStore contents;
    private final LibraryIndexes indexes;

    @Activate
    public Libraries(@Reference Journal journal, @Reference ContentStore contents, @Reference LibraryIndexes indexes) {
        this.journal = journal;
        this.contents = contents;
        this.indexes = indexes;
    }

    /** A library and how many documents it has. */
    public record Library(String name, long documents) {}

    /** What was loaded. */
    public record Loaded(String name, long loaded, long documents) {}

    public List<Library> all() {
        return indexes.all().entrySet().stream()
                .map(library -> new Library(library.getKey(), library.getValue().count()))
                .toList();
    }

    /**
     * Loads documents, in place of those with the same ids; when this returns they can be found.
     *
     * @throws org.wenshu.api.web.ProblemException if a line is no document; then none is loaded
     */
    public Loaded load(String name, InputStream lines, Caller caller) {
        check(name, caller);
        ContentHash hash = contents.put(lines);
        long documents = count(hash);
        if (documents == 0) {
            throw Refusal.of("library.empty", 422);
        }
        append(name, new LibraryLoaded(name, hash.hex(), documents), caller);
        return new Loaded(
                name, documents, indexes.find(name).map(index -> index.count()).orElse(0L));
    }

    /** Takes a library away. */
    public void remove(String name, Caller caller) {
        check(name, caller);
        if (indexes.find(name).isEmpty()) {
            throw Refusal.of("library.none", 404, name);
        }
        append(name, new LibraryRemoved(name), caller);
    }

    private static void check(String name, Caller caller) {
        if (caller.roles().stream().noneMatch(LOADERS::contains)) {
            throw Refusal.of("library.notYours", 403);
        }
        if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            throw Refusal.of("library.name", 422);
        }
    }

    private void append(String name, Event event, Caller caller) {
        String stream = "archive-library/" + name;
        long version = journal.stream(stream).size();
        long position = journal.append(Append.by(caller.account()).to(stream, version, event));
        journal.awaitApplied(LibraryIndexes.CONSUMER, position, PATIENCE);
    }

    /** Reads all lines before the journal names them: what is named must be readable for ever. */
    private long count(ContentHash hash) {
        long documents = 0;
        try (InputStream in = contents.open(hash)) {
            LibraryLines lines = new LibraryLines(in);
            while (lines.next().isPresent()) {
                documents++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
