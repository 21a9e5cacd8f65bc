package org.wenshu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What was measured of one contender with one corpus, round by round. */
final class Figures {

    private final String name;
    private final long documents;
    private final List<Pace> loading = new ArrayList<>();
    private final Map<Integer, List<Pace>> asking = new TreeMap<>();
    private double megabytes;
    private String quality = "";

    Figures(String name, long documents) {
        this.name = name;
        this.documents = documents;
    }

    void loaded(Pace pace) {
        loading.add(pace);
    }

    void asked(int clients, Pace pace) {
        asking.computeIfAbsent(clients, c -> new ArrayList<>()).add(pace);
    }

    void size(long bytes) {
        megabytes = bytes / 1e6;
    }

    void quality(RetrievalSet.Figures found) {
        quality = String.format(Locale.ROOT, "%.4f / %.4f", found.mrr10(), found.recall100());
    }

    static String head() {
        return "| | documents/s | processor ms each | index MB | 1 client: questions/s | p50 ms | p99 ms | processor ms each "
                + "| 4 clients: questions/s | p50 ms | p99 ms | processor ms each | MRR@10 / R@100 |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|---|";
    }

    /** The medians of the rounds. */
    String row() {
        StringBuilder row = new StringBuilder("| ").append(name);
        number(row, rate());
        number(row, median(loading, Pace::processor) * 1000 / documents);
        number(row, megabytes);
        asking.values().forEach(rounds -> {
            number(row, median(rounds, Pace::rate));
            number(row, median(rounds, Pace::median));
            number(row, median(rounds, Pace::worst99));
            number(row, median(rounds, Pace::processor) * 1000);
        });
        return row.append(" | ").append(quality).append(" |").toString();
    }

    /** This one beside another: how many times as fast, and how many times as large. */
    String beside(Figures other) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "%s beside %s: indexing %.2f times as fast (goal 1.5), index %.2f times as large (at most 1.5)",
                name,
                other.name,
                rate() / other.rate(),
                megabytes / other.megabytes));
        asking.forEach((clients, rounds) -> {
            List<Pace> others = other.asking.get(clients);
            row.append(String.format(
                    Locale.ROOT,
                    "; %d clients: %.2f times as many questions (goal 1.5), p99 %.2f times as long (at most 1)",
                    clients,
                    median(rounds, Pace::rate) / median(others, Pace::rate),
                    median(rounds, Pace::worst99) / median(others, Pace::worst99)));
        });
        return row.toString();
    }

    private double rate() {
        return median(loading, Pace::rate) * documents;
    }

    private static double median(List<Pace> rounds, ToDoubleFunction<Pace> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void number(StringBuilder row, double value) {
        row.append(" | ")
                .append(String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value));
    }
}
