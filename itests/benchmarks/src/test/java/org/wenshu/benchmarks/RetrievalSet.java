package org.wenshu.benchmarks;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Questions with the documents that answer them. */
record RetrievalSet(Path folder, Map<String, String> questions, Map<String, Set<String>> answers) {

    private static final int DEEP = 100;

    /** How well a search answers: the place of the first right hit, and how many of all are found. */
    record Figures(int questions, double mrr10, double recall10, double recall100, double millis) {}

    static RetrievalSet of(Path shared, String name) throws IOException {
        Path folder = shared.resolve("data/retrieval").resolve(name);
        Map<String, String> questions = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            String[] cells = line.split("\t", 2);
            questions.put(cells[0], cells[1]);
        }
        Map<String, Set<String>> answers = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] cells = line.split("\t");
            if (!cells[3].equals("0")) {
                answers.computeIfAbsent(cells[0], q -> new HashSet<>()).add(cells[2]);
            }
        }
        return new RetrievalSet(folder, questions, answers);
    }

    InputStream corpus() throws IOException {
        return new ZstdInputStream(Files.newInputStream(folder.resolve("corpus.jsonl.zst")));
    }

    /** Asks all questions; the search gets the words and how many ids it may answer. */
    Figures measure(BiFunction<String, Integer, List<String>> search) {
        double mrr = 0;
        double ten = 0;
        double hundred = 0;
        long start = System.nanoTime();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            Set<String> right = answers.getOrDefault(question.getKey(), Set.of());
            List<String> found = search.apply(question.getValue(), DEEP);
            for (int i = 0; i < Math.min(10, found.size()); i++) {
                if (right.contains(found.get(i))) {
                    mrr += 1.0 / (i + 1);
                    break;
                }
            }
            ten += recall(found, right, 10);
            hundred += recall(found, right, DEEP);
        }
        int n = questions.size();
        return new Figures(n, mrr / n, ten / n, hundred / n, (System.nanoTime() - start) / 1e6 / n);
    }

    private static double recall(List<String> found, Set<String> right, int deep) {
        long there = found.stream().limit(deep).filter(right::contains).count();
        return right.isEmpty() ? 0 : (double) there / right.size();
    }
}
