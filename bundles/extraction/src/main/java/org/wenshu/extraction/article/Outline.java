package org.wenshu.extraction.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.api.extraction.Article;
import org.wenshu.extraction.article.Heading.Level;

/** Builds the articles from the headings in their order. */
final class Outline {

    private final String text;
    private final Level innermost;
    private final List<Integer> boundaries;
    private final EnumMap<Level, String> above = new EnumMap<>(Level.class);
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private int last;
    private boolean firstInPart = true;
    private int open = -1;

    Outline(String text, Level innermost, List<Integer> boundaries) {
        this.text = text;
        this.innermost = innermost;
        this.boundaries = boundaries;
    }

    void add(Heading heading) {
        if (heading.level() != innermost) {
            close(heading.start());
            descend(heading);
        } else if (inSequence(heading)) {
            close(heading.start());
            open(heading);
        }
    }

    List<Article> articles() {
        close(text.length());
        return articles;
    }

    /** A number that does not go on the count is a reference that happens to begin a line. */
    private boolean inSequence(Heading heading) {
        int number = heading.number();
        return number == last + 1
                || (number == last && heading.label().contains("之"))
                || (number == 1 && heading.clean())
                || (innermost == Level.ARTICLE && heading.clean() && (number > last || firstInPart));
    }

    private void descend(Heading heading) {
        above.keySet().removeIf(level -> level.compareTo(heading.level()) >= 0);
        above.put(heading.level(), heading.label());
        firstInPart = true;
        if (heading.level() == Level.ATTACHMENT) {
            last = 0;
        }
    }

    private void open(Heading heading) {
        if (heading.number() == 1 && !firstInPart) {
            // Another text begins without a heading: the chapters above are not its own.
            above.keySet().removeIf(level -> level != Level.ATTACHMENT);
        }
        List<String> names = new ArrayList<>(above.values());
        names.add(heading.label());
        articles.add(new Article(heading.label(), unique(String.join("/", names)), heading.start(), heading.end()));
        open = articles.size() - 1;
        last = heading.number();
        firstInPart = false;
    }

    private String unique(String path) {
        int count = paths.merge(path, 1, Integer::sum);
        return count == 1 ? path : unique(path + "(" + count + ")");
    }

    private void close(int at) {
        if (open < 0) {
            return;
        }
        Article article = articles.get(open);
        int end = boundaries.stream()
                .filter(boundary -> boundary > article.end() && boundary < at)
                .reduce(at, Math::min);
        while (end > article.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        articles.set(open, new Article(article.label(), article.path(), article.start(), end));
        open = -1;
    }
}
