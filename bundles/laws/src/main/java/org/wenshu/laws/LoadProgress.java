package org.wenshu.laws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;

/** How many lines of a file were read: the tables say so only when all are. Safe for use by many threads. */
@Component(service = LoadProgress.class)
public class LoadProgress {

    private final Map<String, Long> lines = new ConcurrentHashMap<>();

    /** The lines read so far; 0 if nobody reads the file now. */
    long of(String load) {
        return lines.getOrDefault(load, 0L);
    }

    void reached(String load, long line) {
        lines.put(load, line);
    }

    void ended(String load) {
        lines.remove(load);
    }
}
