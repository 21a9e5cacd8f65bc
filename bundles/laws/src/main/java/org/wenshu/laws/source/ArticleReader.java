package org.wenshu.laws.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.Numerals;

/** Finds the articles of a law among its lines; used once. */
final class ArticleReader {

    private static final String NUMERAL = "[" + Numerals.CHARACTERS + "]{1,9}";

    /** What follows a label that begins an article is no continued citation. */
    private static final Pattern ARTICLE =
            Pattern.compile("(第" + NUMERAL + "条(?:之[一二三四五六七八九十]{1,2})?)(?![第、和至与及的所中，。；]|规定)[\\s\\p{Z}：:]*(.*)");

    private static final Pattern HEADING = Pattern.compile("(第" + NUMERAL + "(?:分编|[编章节]))[\\s\\p{Z}]*(\\S.{0,40})?");
    private static final Pattern MARKUP =
            Pattern.compile("^#+\\s*|\\*\\*|\\{align=[a-z]+}|^>\\s*|^- 第\\d+~\\d+条：$|^-{3,}$|^@tab.*$|^\\[\\[toc]]$");
    private static final Pattern LINKS = Pattern.compile("(\\[\\d+]\\(#t\\d+\\)\\s*)+");

    /** Articles may be missing, but a number far ahead is a citation at the beginning of a line. */
    private static final int WIDEST_GAP = 10;

    private final StringBuilder preamble = new StringBuilder();
    private final List<LawArticle> articles = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String part = "";
    private String section = "";
    private String label = "";
    private String heading = "";
    private int number;

    /** Whether the first article was seen; sources may put the last part of a code, or a list of changes, before it. */
    private boolean fromFirst;

    /** The number of an article by its label; 0 if it is no label. */
    static int number(String label) {
        return ArticleNumber.of(label).map(ArticleNumber::number).orElse(0);
    }

    void line(String raw) {
        String line = MARKUP.matcher(raw.strip()).replaceAll("").strip();
        if (line.isEmpty() || LINKS.matcher(line).matches()) {
            return;
        }
        Matcher article = ARTICLE.matcher(line);
        Matcher title = HEADING.matcher(line);
        if (article.matches() && follows(article.group(1))) {
            close();
            label = article.group(1);
            number = number(label);
            heading = section.isEmpty() ? part : part + "/" + section;
            append(text, article.group(2));
        } else if (title.matches() && title.group(2) != null) {
            heading(title.group(1), title.group(1) + " " + title.group(2));
        } else {
            append(label.isEmpty() ? preamble : text, line);
        }
    }

    LawText text() {
        close();
        return new LawText(preamble.toString(), inOrder());
    }

    private boolean follows(String next) {
        int value = number(next);
        if (value == 0) {
            return false;
        }
        boolean inserted = next.contains("之") && value == number;
        boolean first = value == 1 && !fromFirst;
        fromFirst |= first;
        return number == 0 || first || inserted || value > number && value <= number + WIDEST_GAP;
    }

    private List<LawArticle> inOrder() {
        boolean begun = articles.isEmpty() || number(articles.get(0).label()) == 1 || !fromFirst;
        if (begun) {
            return articles;
        }
        Map<String, LawArticle> lastOfLabel = new LinkedHashMap<>();
        articles.forEach(article -> lastOfLabel.put(article.label(), article));
        return lastOfLabel.values().stream()
                .sorted(Comparator.comparingInt(article -> number(article.label())))
                .toList();
    }

    private void heading(String kind, String whole) {
        if (kind.endsWith("节")) {
            section = whole;
        } else {
            part = whole;
            section = "";
        }
    }

    private void close() {
        if (!label.isEmpty()) {
            articles.add(new LawArticle(label, heading, text.toString()));
        }
        text.setLength(0);
    }

    private static void append(StringBuilder to, String line) {
        if (!line.isEmpty()) {
            to.append(to.length() == 0 ? "" : "\n").append(line);
        }
    }
}
