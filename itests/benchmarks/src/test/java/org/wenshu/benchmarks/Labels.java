package org.wenshu.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of labels made by hand: lines with tabs, a head, comments after {@code #}. */
final class Labels {

    /** Says that a text does not hold an element. */
    static final String NONE = "-";

    private Labels() {}

    /** Rows by their first column, each with its columns by their names. */
    static Map<String, Map<String, String>> read(String name) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        rows(name).forEach(row -> rows.put(row.values().iterator().next(), row));
        return rows;
    }

    /** All rows in order, each with its columns by their names. */
    static List<Map<String, String>> rows(String name) {
        List<String[]> lines = lines("/labels/" + name).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        String[] head = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.length; i++) {
                row.put(head[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(String resource) {
        try (var in = new BufferedReader(
                new InputStreamReader(Labels.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
