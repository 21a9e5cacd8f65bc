package org.wenshu.semantic.vector;

import java.util.HashMap;
import java.util.Map;

/**
 * What the index has, in terms of the journal; it rides in the commit data.
 *
 * @param documents position of the last change of a document
 * @param load position of the last library that was loaded, or removed, as a whole
 * @param loading position of the load that is being read
 * @param lines how many documents of that one the index has
 */
public record Reached(long documents, long load, long loading, long lines) {

    public static final Reached NOTHING = new Reached(0, 0, 0, 0);

    static Reached of(Map<String, String> data) {
        return new Reached(
                number(data, "documents"), number(data, "load"), number(data, "loading"), number(data, "lines"));
    }

    Map<String, String> data() {
        Map<String, String> data = new HashMap<>();
        data.put("documents", Long.toString(documents));
        data.put("load", Long.toString(load));
        data.put("loading", Long.toString(loading));
        data.put("lines", Long.toString(lines));
        return data;
    }

    public Reached documents(long position) {
        return new Reached(position, load, loading, lines);
    }

    /** After some documents of a load. */
    public Reached lines(long position, long count) {
        return new Reached(documents, load, position, count);
    }

    /** After the whole of a load. */
    public Reached loaded(long position) {
        return new Reached(documents, position, 0, 0);
    }

    private static long number(Map<String, String> data, String key) {
        return Long.parseLong(data.getOrDefault(key, "0"));
    }
}
