package org.wenshu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.archive.index.SearchIndex;

/**
 * Keeps the search index up with the journal. What was applied can be found at once and is committed a little later: after
 * a crash the journal gives the rest again.
 */
@Component(service = {CursorKeeper.class, ArchiveIndex.class})
public class ArchiveIndex implements CursorKeeper {

    private static final Duration COMMIT_AFTER = Duration.ofSeconds(2);

    private final ContentStore contents;
    private final SearchIndex index;
    private long position;
    private long committedAt = System.nanoTime();

    @Activate
    public ArchiveIndex(@Reference ContentStore contents, BundleContext context) {
        this(contents, Path.of(context.getProperty("wenshu.data")).resolve("index"));
    }

    ArchiveIndex(ContentStore contents, Path folder) {
        this.contents = contents;
        this.index = SearchIndex.open(folder);
        this.position = index.committedPosition();
    }

    @Deactivate
    void close() {
        index.commit(position);
        index.close();
    }

    @Override
    public String consumer() {
        return "archive-index";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void apply(List<JournalEntry> entries) {
        Map<String, ArchivedDocument> changed = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            Changes.of(entry, id -> Optional.ofNullable(changed.get(id)).or(() -> index.find(id)))
                    .ifPresent(document -> changed.put(document.documentId(), document));
        }
        if (!changed.isEmpty()) {
            Map<ArchivedDocument, String> texts = new LinkedHashMap<>();
            changed.values().forEach(document -> texts.put(document, text(document)));
            index.put(texts);
        }
        position = entries.get(entries.size() - 1).position();
        if (System.nanoTime() - committedAt > COMMIT_AFTER.toNanos()) {
            index.commit(position);
            committedAt = System.nanoTime();
        }
    }

    @Override
    public void reset() {
        index.clear();
        position = 0;
    }

    /** The index as it stands, for asking it and for comparison with the archive. Safe for use by many threads. */
    public SearchIndex index() {
        return index;
    }

    private String text(ArchivedDocument document) {
        try (InputStream in = contents.open(new ContentHash(document.textHash()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
