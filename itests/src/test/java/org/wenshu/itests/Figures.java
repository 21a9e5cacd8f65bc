package org.wenshu.itests;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wenshu.itests.Load.Sample;

/**
 * What came of a load.
 *
 * @param failures what was answered instead, one line each; empty if all went well
 * @param ninetyNine the time that 99 of 100 requests did not exceed
 * @param longest the longest time from the moment a request was due until its answer was there
 * @param perCall a table for people
 */
record Figures(
        int requests, List<String> failures, Duration median, Duration ninetyNine, Duration longest, String perCall) {

    static Figures of(List<Sample> samples) {
        List<String> failures = samples.stream()
                .filter(sample -> !sample.trouble().isEmpty())
                .map(sample -> sample.name() + ": " + sample.trouble())
                .toList();
        String table =
                samples.stream()
                        .collect(groupingBy(Sample::name, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
        return new Figures(samples.size(), failures, at(samples, 0.5), at(samples, 0.99), at(samples, 1), table);
    }

    @Override
    public String toString() {
        return "%d requests, %d failed, median %d ms, 99 %% %d ms, longest wait %d ms%n%s"
                .formatted(
                        requests,
                        failures.size(),
                        median.toMillis(),
                        ninetyNine.toMillis(),
                        longest.toMillis(),
                        perCall);
    }

    private static String line(String name, List<Sample> samples) {
        return "  %-28s %6d requests, median %5d ms, 99 %% %5d ms, longest %5d ms"
                .formatted(
                        name,
                        samples.size(),
                        at(samples, 0.5).toMillis(),
                        at(samples, 0.99).toMillis(),
                        at(samples, 1).toMillis());
    }

    /** The time that a part of the requests did not exceed. */
    private static Duration at(List<Sample> samples, double part) {
        long[] sorted = samples.stream().mapToLong(Sample::nanos).sorted().toArray();
        int index = (int) Math.max(0, Math.ceil(part * sorted.length) - 1);
        return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[index]);
    }
}
