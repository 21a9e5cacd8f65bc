package org.wenshu.api.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article.
 *
 * @param number from 1
 * @param inserted the second number of an article inserted later, as in 第一百二十条之一; 0 if it has none
 */
public record ArticleNumber(int number, int inserted) {

    /** An article as it is cited, for patterns; in Chinese or Arabic numerals. */
    public static final String CITED =
            "第\\s?(?:[" + Numerals.CHARACTERS + "]{1,9}|\\d{1,4})\\s?条(?:之[一二三四五六七八九十]{1,2})?";

    private static final Pattern FORM =
            Pattern.compile("第\\s?([" + Numerals.CHARACTERS + "]{1,9}|\\d{1,4})\\s?条(?:之([一二三四五六七八九十]{1,2}))?");

    /** Reads a label such as 第五条; empty if it is none. */
    public static Optional<ArticleNumber> of(String label) {
        Matcher form = FORM.matcher(label);
        if (!form.matches()) {
            return Optional.empty();
        }
        String first = form.group(1);
        int number = Character.isDigit(first.charAt(0)) ? Integer.parseInt(first) : Numerals.value(first);
        int inserted = form.group(2) == null ? 0 : Numerals.value(form.group(2));
        return number == 0 ? Optional.empty() : Optional.of(new ArticleNumber(number, inserted));
    }

    /** As laws write it: 第一百二十条之一. */
    public String label() {
        return "第" + Numerals.written(number) + "条" + (inserted == 0 ? "" : "之" + Numerals.written(inserted));
    }
}
