package org.wenshu.archive.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.archive.ArchivedDocument;
import org.wenshu.archive.words.Words;

/**
 * A Lucene index of documents with the journal position it has reached in its commit data. Written by one thread, asked
 * by many.
 */
public final class SearchIndex implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String CURSOR = "position";

    /** How documents lie in the index; one that was written another way is built again. */
    private static final String FORM = "form";

    private static final String THIS_FORM = "3";

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Path folder) throws IOException {
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(Words.WRITING).setRAMBufferSizeMB(32));
        searchers = new SearcherManager(writer, null);
    }

    /** Opens the index in a folder; one that cannot be read is thrown away, because the journal can rebuild it. */
    public static SearchIndex open(Path folder) {
        try {
            SearchIndex index = new SearchIndex(folder);
            if (index.committedPosition() == 0 || index.committed(FORM).equals(Optional.of(THIS_FORM))) {
                return index;
            }
            LOG.info("the index in {} is of an older form and is built again", folder);
            index.close();
            return replaced(folder);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("the index in {} cannot be read and is built again", folder, e);
            return replaced(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The journal position whose effect is in the last commit; 0 for a new index. */
    public long committedPosition() {
        return committed(CURSOR).map(Long::parseLong).orElse(0L);
    }

    private Optional<String> committed(String key) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(key)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Puts documents in, each in place of its former self, and lets them be found. */
    public void put(Map<ArchivedDocument, String> textByDocument) {
        try {
            for (Map.Entry<ArchivedDocument, String> entry : textByDocument.entrySet()) {
                write(Entry.of(entry.getKey(), entry.getValue()));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts documents in without letting them be found yet. */
    public void fill(Entry entry) {
        try {
            write(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets everything so far be found. */
    public void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Entry entry) throws IOException {
        Term id = new Term(Fields.ID, entry.listing().documentId());
        writer.updateDocuments(id, DocumentForm.write(entry));
    }

    /** Makes everything so far durable, together with the journal position it stands for. */
    public void commit(long position) {
        try {
            writer.setLiveCommitData(
                    Map.of(CURSOR, Long.toString(position), FORM, THIS_FORM).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the index. */
    public void clear() {
        try {
            writer.deleteAll();
            commit(0);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with an id, as the index has it. */
    public Optional<ArchivedDocument> find(String documentId) {
        return ask(searcher -> {
            var query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.ID, documentId)), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT)), Occur.FILTER)
                    .build();
            TopDocs found = searcher.search(query, 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(DocumentForm.read(searcher.storedFields().document(found.scoreDocs[0].doc)));
        });
    }

    /** What a searcher finds in one state of the index. */
    public <T> T ask(Work<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line {@code <documentId> <contentHash> <status>} for every document, sorted. */
    public List<String> fingerprints() {
        return ask(searcher -> {
            TopDocs all = searcher.search(
                    new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT)),
                    Math.max(1, searcher.getIndexReader().maxDoc()));
            List<String> lines = new ArrayList<>();
            for (var found : all.scoreDocs) {
                ArchivedDocument document =
                        DocumentForm.read(searcher.storedFields().document(found.doc));
                lines.add(document.documentId() + " " + document.contentHash() + " " + document.status());
            }
            lines.sort(null);
            return lines;
        });
    }

    /** The number of documents that can be found. */
    public long count() {
        return ask(searcher -> (long) searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT))));
    }

    public int segments() {
        return ask(searcher -> searcher.getIndexReader().leaves().size());
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to do with a searcher, which is good until it is done. */
    @FunctionalInterface
    public interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private static SearchIndex replaced(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            return new SearchIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
