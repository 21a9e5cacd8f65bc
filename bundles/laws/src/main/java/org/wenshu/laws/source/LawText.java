package org.wenshu.laws.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.law.LawArticle;

/**
 * The text of a law, taken apart.
 *
 * @param preamble what stands before the first article; the whole text if it has none
 * @param articles in order
 */
public record LawText(String preamble, List<LawArticle> articles) {

    private static final Pattern BEGINNING =
            Pattern.compile("自(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:零时)?起(?:正式)?(?:施行|实施|生效|执行)");

    /** As sources write it above the text, where they list what happened to the law. */
    private static final Pattern HEADED =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日[\\s\\p{Z}]*起?(?:正式)?(?:施行|实施|生效)");

    public LawText {
        articles = List.copyOf(articles);
    }

    /** Takes a text apart, line by line. */
    public static LawText of(String text) {
        ArticleReader reader = new ArticleReader();
        text.lines().forEach(reader::line);
        return reader.text();
    }

    /** The number of the last article; 0 if there is none. */
    public int lastArticle() {
        return articles.stream()
                .mapToInt(article -> ArticleReader.number(article.label()))
                .max()
                .orElse(0);
    }

    /**
     * The day from which it is in force as its end says, else what stands above it. An amended law goes on saying when it
     * first came into force, so the later of this day and its own date counts.
     */
    public Optional<LocalDate> statedBeginning() {
        String end = articles.isEmpty()
                ? preamble
                : articles.subList(Math.max(0, articles.size() - 3), articles.size()).stream()
                        .map(LawArticle::text)
                        .reduce("", String::concat);
        return last(BEGINNING, end).or(() -> last(HEADED, preamble));
    }

    private static Optional<LocalDate> last(Pattern pattern, String words) {
        Optional<LocalDate> last = Optional.empty();
        for (Matcher found = pattern.matcher(words); found.find(); ) {
            Optional<LocalDate> day = day(found);
            last = day.isPresent() ? day : last;
        }
        return last;
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
