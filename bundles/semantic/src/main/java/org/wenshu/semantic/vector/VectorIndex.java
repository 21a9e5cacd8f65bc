package org.wenshu.semantic.vector;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.archive.Meanings;
import org.wenshu.semantic.passage.Passage;

/** A Lucene index of the vectors of passages. Written by one thread, asked by many. */
public final class VectorIndex implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(VectorIndex.class);

    /** Passages of one document stand near each other, so more of them are asked for than documents are wanted. */
    private static final int PASSAGES_FOR_EACH = 3;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private VectorIndex(Path folder) throws IOException {
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        // Merges run in the thread that writes: in the background, one at a time.
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setCodec(new Codec())
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setRAMBufferSizeMB(48));
        searchers = new SearcherManager(writer, null);
    }

    /** Opens the index in a folder; one that cannot be read is thrown away and filled again. */
    public static VectorIndex open(Path folder) {
        try {
            return new VectorIndex(folder);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("the index in {} cannot be read and is filled again", folder, e);
            return replaced(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last commit has. */
    public Reached reached() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return Reached.of(data);
    }

    /** The vector of words that the index has already. */
    public Optional<float[]> known(String words) {
        return ask(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(Fields.WORDS, Meant.name(words))), 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(vector(searcher, found.scoreDocs[0].doc));
        });
    }

    private static float[] vector(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FloatVectorValues values = leaf.reader().getFloatVectorValues(Fields.VECTOR);
        values.advance(document - leaf.docBase);
        return values.vectorValue().clone();
    }

    /** Puts the passages of a document in, in place of its former ones. */
    public void put(Source source, List<Meant> passages) {
        List<Document> written =
                passages.stream().map(passage -> written(source, passage)).toList();
        run(() -> writer.updateDocuments(new Term(Fields.KEY, key(source)), written));
    }

    /** Takes a library out. */
    public void remove(String library) {
        run(() -> writer.deleteDocuments(new Term(Fields.LIBRARY, library)));
    }

    /** Makes everything so far durable and lets it be found. */
    public void commit(Reached reached) {
        run(() -> {
            writer.setLiveCommitData(reached.data().entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** Empties the index. */
    public void clear() {
        run(writer::deleteAll);
        commit(Reached.NOTHING);
    }

    /** The passages nearest to a vector, the best first, one of each document. */
    public List<Meanings.Passage> nearest(float[] vector, Meanings.Question question) {
        int passages = Math.min(3000, question.most() * PASSAGES_FOR_EACH);
        var query = new KnnFloatVectorQuery(
                Fields.VECTOR, vector, passages, Fields.readable(question.libraries(), question.reader()));
        return ask(searcher -> {
            Set<String> seen = new HashSet<>();
            List<Meanings.Passage> nearest = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, passages).scoreDocs) {
                Document stored = searcher.storedFields().document(found.doc);
                if (nearest.size() < question.most() && seen.add(stored.get(Fields.KEY))) {
                    nearest.add(passage(stored, found.score));
                }
            }
            return nearest;
        });
    }

    /** How many passages it has. */
    public long size() {
        return ask(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
        });
    }

    private static Document written(Source source, Meant meant) {
        Passage passage = meant.passage();
        Document lucene = new Document();
        lucene.add(new StringField(Fields.KEY, key(source), Field.Store.YES));
        lucene.add(new StringField(Fields.LIBRARY, source.library(), Field.Store.YES));
        lucene.add(new StoredField(Fields.ID, source.documentId()));
        lucene.add(new StoredField(Fields.START, passage.start()));
        lucene.add(new StoredField(Fields.END, passage.end()));
        lucene.add(new StringField(Fields.WORDS, Meant.name(passage.words()), Field.Store.NO));
        lucene.add(new StringField(Fields.ORGAN, source.organ(), Field.Store.NO));
        lucene.add(new StringField(Fields.OPEN, Boolean.toString(source.open()), Field.Store.NO));
        lucene.add(new KnnFloatVectorField(Fields.VECTOR, meant.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        return lucene;
    }

    private static Meanings.Passage passage(Document stored, float score) {
        return new Meanings.Passage(
                stored.get(Fields.LIBRARY),
                stored.get(Fields.ID),
                stored.getField(Fields.START).numericValue().intValue(),
                stored.getField(Fields.END).numericValue().intValue(),
                // Lucene's score of a scalar product lies between 0 and 1.
                2 * score - 1);
    }

    private static String key(Source source) {
        return source.library() + '\n' + source.documentId();
    }

    private interface Asked<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(Asked<T> asked) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asked.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void run(Act act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VectorIndex replaced(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            return new VectorIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
