package org.wenshu.archive.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to an article, such as 第三十二条第三款 or 第32条之一.
 *
 * @param insertion of 第三十二条之一 the 1; 0 if there is none
 */
public record ArticleReference(int article, int insertion) {

    private static final String COUNT = "([零一二三四五六七八九十百千0-9]{1,9})";
    private static final Pattern WRITTEN = Pattern.compile(
            "第\\s?" + COUNT + "\\s?条(?:之" + COUNT + ")?" + "(?:第\\s?" + COUNT + "\\s?款)?(?:第?[(]?" + COUNT + "[)]?项)?");

    /** A reference with its place in a text. */
    public record Written(ArticleReference reference, int start, int end) {}

    /** The first reference in a text. */
    public static Optional<Written> first(String text) {
        Matcher matcher = WRITTEN.matcher(Folding.of(text));
        while (matcher.find()) {
            int article = ChineseNumeral.value(matcher.group(1));
            int insertion = matcher.group(2) == null ? 0 : ChineseNumeral.value(matcher.group(2));
            if (article > 0 && insertion >= 0) {
                ArticleReference read = new ArticleReference(article, insertion);
                return Optional.of(new Written(read, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The article that a label names. */
    public static Optional<ArticleReference> of(String label) {
        return first(label).map(Written::reference);
    }

    /** The reference as the index keeps it. */
    public String term() {
        return insertion == 0 ? Integer.toString(article) : article + "-" + insertion;
    }

    /** How texts write it, in Chinese and in Arabic digits. */
    public List<String> spellings() {
        String chinese = insertion == 0 ? "" : "之" + ChineseNumeral.write(insertion);
        String arabic = insertion == 0 ? "" : "之" + insertion;
        return List.of("第" + ChineseNumeral.write(article) + "条" + chinese, "第" + article + "条" + arabic);
    }
}
