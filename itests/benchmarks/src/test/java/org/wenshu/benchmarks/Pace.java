package org.wenshu.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How fast something was done again and again.
 *
 * @param rate how often a second
 * @param processor seconds that the process took of the processors, for each time
 */
record Pace(double rate, double median, double worst99, double processor) {

    /** Does everything with so many clients, each of which waits for its answer before it asks again. */
    static <T> Pace of(List<T> all, int clients, ProcessHandle process, Consumer<T> asked) {
        long[] took = new long[all.size()];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
                long begin = System.nanoTime();
                asked.accept(all.get(i));
                took[i] = System.nanoTime() - begin;
            }
            return null;
        };
        long processor = processor(process);
        long begin = System.nanoTime();
        all(clients, client);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double used = (processor(process) - processor) / 1e9;
        long[] sorted =
                IntStream.range(0, took.length).mapToLong(i -> took[i]).sorted().toArray();
        return new Pace(
                took.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e6,
                used / took.length);
    }

    static long processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void all(int clients, Callable<Void> client) {
        ExecutorService executor = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Void>> running = IntStream.range(0, clients)
                    .mapToObj(i -> executor.submit(client))
                    .toList();
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            executor.shutdownNow();
        }
    }
}
