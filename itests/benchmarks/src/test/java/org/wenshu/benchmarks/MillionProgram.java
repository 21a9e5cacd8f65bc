package org.wenshu.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.wenshu.archive.index.SearchIndex;
import org.wenshu.archive.index.Together;

/** The process that builds the large index, and the one that searches it: {@code build|ask SHARED FOLDER COUNT}. */
public final class MillionProgram {

    private static final long SEED = 20251123;
    private static final int WARM = 200;
    private static final int QUESTIONS = Integer.getInteger("questions", 600);

    private final SourceWords words;
    private final MadeDocuments documents;
    private final Path folder;
    private final int count;

    private MillionProgram(Path shared, Path folder, int count) throws IOException {
        this.words = new SourceWords(shared);
        this.documents = new MadeDocuments(words, SEED);
        this.folder = folder;
        this.count = count;
    }

    public static void main(String[] arguments) throws Exception {
        MillionProgram program =
                new MillionProgram(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
        if (arguments[0].equals("build")) {
            program.build();
        } else {
            program.ask();
        }
    }

    private void build() throws Exception {
        long begin = System.nanoTime();
        long processor = Pace.processor(ProcessHandle.current());
        AtomicInteger next = new AtomicInteger();
        try (SearchIndex index = SearchIndex.open(folder)) {
            together(2, () -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    index.fill(documents.document(i).entry());
                }
                return null;
            });
            index.commit(1);
            index.show();
            double seconds = (System.nanoTime() - begin) / 1e9;
            double used = (Pace.processor(ProcessHandle.current()) - processor) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "built: %d documents in %.0f s, %.0f a second, processor time %.0f s (making them is part of it), %d segments%n",
                    index.count(),
                    seconds,
                    count / seconds,
                    used,
                    index.segments());
        }
        System.out.printf(Locale.ROOT, "size: %.2f GB%n", Sizes.of(folder) / 1e9);
    }

    private void ask() throws Exception {
        MadeQuestions questions = new MadeQuestions(documents, words, count);
        try (SearchIndex index = SearchIndex.open(folder)) {
            Together asked = new Together(List.of(index), CarriedSynonyms.now(folder));
            List<MadeQuestions.Asked> warm = questions.of(1, WARM);
            warm.forEach(one -> answer(asked, one));
            for (int clients : List.of(1, 4)) {
                List<MadeQuestions.Asked> all = questions.of(100 + clients, QUESTIONS);
                print(clients, all, times(clients, asked, all));
            }
        }
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "heap: %d MB in use after collection, at most %d MB were there%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** As a search over REST does: hits with marked pieces, counts, and what may have been meant. */
    private static long answer(Together asked, MadeQuestions.Asked one) {
        asked.meant(one.question());
        return asked.answer(one.question()).total();
    }

    private static double[] times(int clients, Together asked, List<MadeQuestions.Asked> all) throws Exception {
        double[] times = new double[all.size()];
        AtomicInteger next = new AtomicInteger();
        together(clients, () -> {
            for (int i = next.getAndIncrement(); i < times.length; i = next.getAndIncrement()) {
                long begin = System.nanoTime();
                answer(asked, all.get(i));
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            return null;
        });
        return times;
    }

    private static void print(int clients, List<MadeQuestions.Asked> all, double[] times) {
        Map<String, List<Double>> byKind = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            byKind.computeIfAbsent(all.get(i).kind(), k -> new ArrayList<>()).add(times[i]);
        }
        System.out.printf("%d clients: %s%n", clients, line(times));
        byKind.forEach((kind, some) -> System.out.printf(
                "    %-10s %s%n",
                kind, line(some.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    private static String line(double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms (%d questions)",
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.9) - 1],
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static void together(int threads, Callable<Void> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (var one : executor.invokeAll(Collections.nCopies(threads, work))) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
