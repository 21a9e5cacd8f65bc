package org.wenshu.semantic.vector;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.semantic.passage.Passage;
import org.wenshu.semantic.process.Embedder;

/** Gets the vectors of passages: from the index if it has the same words already, else from the worker. */
public final class Reader {

    /** The fastest on two cores; the length of the longest text of a batch counts for all. */
    private static final int BATCH = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final VectorIndex index;
    private final Embedder embedder;

    public Reader(VectorIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /**
     * The passages of documents with their vectors, in the same order.
     *
     * @throws org.wenshu.semantic.process.WorkerLostException if the worker died; all of it may be tried again
     */
    public List<List<Meant>> read(List<List<Passage>> documents) {
        Map<String, float[]> vectors = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Passage passage : documents.stream().flatMap(List::stream).toList()) {
            if (!vectors.containsKey(passage.words())) {
                float[] known = index.known(passage.words()).orElseGet(() -> new float[0]);
                vectors.put(passage.words(), known);
                if (known.length == 0) {
                    unknown.add(passage.words());
                }
            }
        }
        unknown.sort(Comparator.comparing(String::length));
        for (int from = 0; from < unknown.size(); from += BATCH) {
            List<String> batch = unknown.subList(from, Math.min(unknown.size(), from + BATCH));
            List<float[]> computed = embedder.vectors(batch, PATIENCE);
            for (int i = 0; i < batch.size(); i++) {
                vectors.put(batch.get(i), computed.get(i));
            }
        }
        return documents.stream()
                .map(passages -> passages.stream()
                        .map(passage -> new Meant(passage, vectors.get(passage.words())))
                        .toList())
                .toList();
    }
}
