package org.wenshu.archive.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups of words that mean the same; used when asking, so a new group works at once on everything indexed. Unchanging. */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(Stream.empty());

    private static final int LONGEST = 40;

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final int longest;

    /** From groups; words of one character are too common to be exchanged. */
    public Synonyms(Stream<List<String>> lines) {
        lines.forEach(this::add);
        longest = groups.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(List<String> words) {
        Set<String> group = words.stream()
                .map(word -> key(Cut.all(word)))
                .filter(key -> key.length() > 1 && key.length() <= LONGEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        group.forEach(
                word -> groups.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(group));
    }

    /** A line with equal signs or commas between the words of a group; what begins with # is a remark. */
    public static Synonyms read(Stream<String> lines) {
        return new Synonyms(groups(lines));
    }

    /** The groups that lines name. */
    public static Stream<List<String>> groups(Stream<String> lines) {
        return lines.filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("[=,，、\\s]+")));
    }

    /** How many pieces the longest known word has that begins at a place; 0 if none does. */
    int longestAt(List<Cut.Piece> run, int at) {
        StringBuilder text = new StringBuilder();
        int found = 0;
        for (int i = at; i < run.size() && text.length() < longest; i++) {
            text.append(run.get(i).text());
            if (groups.containsKey(text.toString())) {
                found = i - at + 1;
            }
        }
        return found;
    }

    /** Other words; one that has the word in it is found with the word anyway. */
    List<String> alternatives(List<Cut.Piece> word) {
        String key = key(word);
        return groups.getOrDefault(key, Set.of()).stream()
                .filter(other -> !other.contains(key))
                .toList();
    }

    private static String key(List<Cut.Piece> pieces) {
        return pieces.stream().map(Cut.Piece::text).collect(Collectors.joining());
    }
}
