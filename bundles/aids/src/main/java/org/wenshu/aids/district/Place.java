package org.wenshu.aids.district;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.extraction.Article;

/**
 * Where a passage stands in the text of its document.
 *
 * @param label of the article; may be empty
 */
record Place(String label, int start, int end) {

    /** More passages than this of one document are not compared. */
    static final int MOST = 10_000;

    /** The articles, or the text as a whole if it has none. */
    static List<Place> of(List<Article> articles, String text) {
        Stream<Place> places = articles.isEmpty()
                ? Stream.of(new Place("", 0, text.length()))
                : articles.stream().map(article -> new Place(article.label(), article.start(), article.end()));
        return places.limit(MOST).toList();
    }

    String in(String text) {
        int to = Math.min(end, text.length());
        return text.substring(Math.min(start, to), to).strip();
    }

    /** The number of a passage, by the position at which its document was published. */
    static long key(long position, int index) {
        return position * MOST + index;
    }

    static String written(List<Place> places) {
        return places.stream()
                .map(place -> place.start + " " + place.end + " " + place.label.replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    static List<Place> read(String written) {
        return written.lines()
                .map(line -> line.split(" ", 3))
                .map(parts -> new Place(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }
}
