package org.wenshu.archive.index;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.extraction.Article;

/** Where in a text an answer can stand: its articles, or stretches of a text that has none. */
final class Places {

    private static final int STRETCH = 150;
    private static final String ENDS = "。；;！？!?\n";

    private Places() {}

    /** A place; the end is exclusive. */
    record Place(int start, int end) {}

    static List<Place> of(String text, List<Article> articles) {
        List<Place> places = new ArrayList<>();
        for (Article article : articles) {
            if (article.start() >= 0 && article.start() < article.end() && article.end() <= text.length()) {
                places.add(new Place(article.start(), article.end()));
            }
        }
        return places.isEmpty() ? stretches(text) : places;
    }

    private static List<Place> stretches(String text) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + STRETCH);
            int last = Math.min(text.length(), from + 2 * STRETCH);
            while (to < last && ENDS.indexOf(text.charAt(to - 1)) < 0) {
                to++;
            }
            places.add(new Place(from, to));
            from = to;
        }
        return places;
    }
}
