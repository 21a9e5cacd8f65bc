package org.wenshu.extraction.article;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.extraction.Article;
import org.wenshu.extraction.article.Heading.Level;

/**
 * Finds the articles of a text: 第五条, or, where there is none, 一、 with （一） and 1. below. Where there are chapters, 一、 is an
 * article like any other, and what is below belongs to it.
 */
public final class ArticleFinder {

    /** More than any code has; a text with more is no document. */
    private static final int MOST = 10_000;

    private ArticleFinder() {}

    /**
     * In order of the text; each begins with its own number, the last part of its path.
     *
     * @param boundaries offsets beyond which an article that begins before does not go on
     */
    public static List<Article> find(String text, List<Integer> boundaries) {
        List<Heading> headings = headings(text);
        List<Article> articles = outline(text, boundaries, headings, Level.ARTICLE, Level.ARTICLE);
        if (!articles.isEmpty()) {
            return articles;
        }
        boolean chapters = headings.stream().anyMatch(heading -> heading.level() == Level.CHAPTER);
        return outline(text, boundaries, headings, Level.ITEM, chapters ? Level.ITEM : Level.POINT);
    }

    private static List<Article> outline(
            String text, List<Integer> boundaries, List<Heading> headings, Level outermost, Level innermost) {
        var outline = new Outline(text, outermost, boundaries);
        headings.stream()
                .filter(heading -> heading.level().compareTo(innermost) <= 0)
                .forEach(outline::add);
        return outline.articles();
    }

    private static List<Heading> headings(String text) {
        List<Heading> headings = new ArrayList<>();
        int from = 0;
        while (from < text.length() && headings.size() < MOST) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int start = from;
            while (start < to && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (start < to && mayBegin(text.charAt(start))) {
                Heading.of(text.substring(start, to).stripTrailing(), start).ifPresent(headings::add);
            }
            from = to + 1;
        }
        return headings;
    }

    private static boolean mayBegin(char c) {
        return c == '第' || c == '附' || (c >= '0' && c <= '9') || "一二三四五六七八九十（(".indexOf(c) >= 0;
    }
}
