package org.wenshu.aids.reading;

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
    public static final String CITED = "第\\s?(?:[零〇一二三四五六七八九十百千两]{1,9}|\\d{1,4})\\s?条(?:之[一二三四五六七八九十]{1,2})?";

    private static final Pattern FORM =
            Pattern.compile("第\\s?([零〇一二三四五六七八九十百千两]{1,9}|\\d{1,4})\\s?条(?:之([一二三四五六七八九十]{1,2}))?");
    private static final String DIGITS = "零一二三四五六七八九";

    /** Reads a label such as 第五条; empty if it is none. */
    public static Optional<ArticleNumber> of(String label) {
        Matcher form = FORM.matcher(label);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number =
                Character.isDigit(form.group(1).charAt(0)) ? Integer.parseInt(form.group(1)) : value(form.group(1));
        int inserted = form.group(2) == null ? 0 : value(form.group(2));
        return number == 0 ? Optional.empty() : Optional.of(new ArticleNumber(number, inserted));
    }

    /** As laws write it: 第一百二十条之一. */
    public String label() {
        return "第" + written(number) + "条" + (inserted == 0 ? "" : "之" + written(inserted));
    }

    private static int value(String numeral) {
        int sum = 0;
        int digit = 0;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                sum += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }

    private static String written(int number) {
        StringBuilder numeral = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000; unit > 0; unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = numeral.length() > 0;
                continue;
            }
            boolean ten = unit == 10 && digit == 1 && numeral.length() == 0;
            numeral.append(gap ? "零" : "").append(ten ? "" : DIGITS.substring(digit, digit + 1));
            numeral.append(unit == 1 ? "" : unit == 10 ? "十" : unit == 100 ? "百" : "千");
            gap = false;
        }
        return numeral.toString();
    }
}
