package org.wenshu.gateway.metrics;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Component;

/** Counts answered requests. Safe for use by many threads. */
@Component(service = Traffic.class)
public class Traffic {

    /** Upper bounds in milliseconds; what takes longer falls into the last one. */
    static final int[] BOUNDS = {10, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, Durations> durations = new ConcurrentHashMap<>();

    /**
     * Counts a request.
     *
     * @param route a known prefix, or the name of what the door answers itself
     */
    public void count(String route, String method, int status, long nanos) {
        String known = METHODS.contains(method) ? method : "OTHER";
        String labels = "route=\"" + route + "\",method=\"" + known + "\",status=\"" + status + "\"";
        answers.computeIfAbsent(labels, key -> new LongAdder()).increment();
        durations.computeIfAbsent(route, key -> new Durations()).add(nanos);
    }

    void write(Exposition out) {
        out.type("wenshu_http_requests_total", "counter");
        answers.forEach((labels, count) -> out.line("wenshu_http_requests_total", labels, count.sum()));
        out.type("wenshu_http_request_seconds", "histogram");
        durations.forEach((route, times) -> times.write(out, "route=\"" + route + "\""));
    }

    private static final class Durations {

        private final LongAdder[] counts = new LongAdder[BOUNDS.length + 1];
        private final LongAdder total = new LongAdder();

        Durations() {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = new LongAdder();
            }
        }

        void add(long nanos) {
            int bucket = 0;
            while (bucket < BOUNDS.length && nanos > BOUNDS[bucket] * 1_000_000L) {
                bucket++;
            }
            counts[bucket].increment();
            total.add(nanos);
        }

        void write(Exposition out, String route) {
            long sum = 0;
            for (int i = 0; i < BOUNDS.length; i++) {
                sum += counts[i].sum();
                out.line("wenshu_http_request_seconds_bucket", route + ",le=\"" + BOUNDS[i] / 1000.0 + "\"", sum);
            }
            sum += counts[BOUNDS.length].sum();
            out.line("wenshu_http_request_seconds_bucket", route + ",le=\"+Inf\"", sum);
            out.line("wenshu_http_request_seconds_sum", route, total.sum() / 1e9);
            out.line("wenshu_http_request_seconds_count", route, sum);
        }
    }
}
