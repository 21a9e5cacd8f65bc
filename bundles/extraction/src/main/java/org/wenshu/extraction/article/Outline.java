package org.wenshu.extraction.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.extraction.Article;
import org.wenshu.extraction.article.Heading.Level;

/** Builds the articles from the headings in their order. */
final class Outline {

    private final String text;
    private final Level outermost;
    private final List<Integer> boundaries;
    private final EnumMap<Level, String> above = new EnumMap<>(Level.class);
    private final EnumMap<Level, Integer> last = new EnumMap<>(Level.class);

    /** Levels that have no number yet below the heading they are in. */
    private final Set<Level> fresh = EnumSet.allOf(Level.class);

    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private int open = -1;

    /** @param outermost the level from which on a heading begins an article */
    Outline(String text, Level outermost, List<Integer> boundaries) {
        this.text = text;
        this.outermost = outermost;
        this.boundaries = boundaries;
    }

    void add(Heading heading) {
        if (heading.level().compareTo(outermost) < 0) {
            close(heading.start());
            descend(heading);
        } else if (inSequence(heading) && hasPlace(heading) && !isBeyond(heading)) {
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
        Level level = heading.level();
        int number = heading.number();
        int before = last.getOrDefault(level, 0);
        if (level.compareTo(Level.ITEM) > 0) {
            // Some count on through all items, some begin again in each.
            return number == before + 1 || (number == 1 && fresh.contains(level));
        }
        return number == before + 1
                || (number == before && heading.label().contains("之"))
                || (number == 1 && heading.clean())
                || (level == Level.ARTICLE && heading.clean() && (number > before || fresh.contains(level)));
    }

    /** （一） stands below 一、, and 1. below either. */
    private boolean hasPlace(Heading heading) {
        return heading.level().compareTo(Level.ITEM) <= 0 || above.containsKey(Level.ITEM);
    }

    /** Below the body, numbers are those of attachments or signatures, until another text begins. */
    private boolean isBeyond(Heading heading) {
        return open >= 0
                && heading.level().compareTo(outermost) > 0
                && boundaries.stream()
                        .anyMatch(boundary -> boundary > articles.get(open).end() && boundary < heading.start());
    }

    private void descend(Heading heading) {
        enter(heading);
        if (heading.level() == Level.ATTACHMENT) {
            last.clear();
        }
    }

    private void enter(Heading heading) {
        above.keySet().removeIf(level -> level.compareTo(heading.level()) >= 0);
        above.put(heading.level(), heading.label());
        fresh.addAll(EnumSet.range(heading.level(), Level.POINT));
    }

    private void open(Heading heading) {
        boolean another = heading.level() == outermost && heading.number() == 1 && !fresh.contains(outermost);
        if (another) {
            // Another text begins without a heading: the chapters above are not its own.
            above.keySet().removeIf(level -> level != Level.ATTACHMENT);
        }
        enter(heading);
        fresh.remove(heading.level());
        last.put(heading.level(), heading.number());
        String label = above.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(outermost) >= 0)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        articles.add(new Article(label, unique(String.join("/", above.values())), heading.start(), heading.end()));
        open = articles.size() - 1;
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
