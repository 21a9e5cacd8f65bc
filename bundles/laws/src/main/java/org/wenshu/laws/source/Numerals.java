package org.wenshu.laws.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese numerals up to thousands, as laws number their articles. */
public final class Numerals {

    /** The characters of a numeral, for patterns. */
    public static final String CHARACTERS = "零〇一二三四五六七八九十百千两";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern ARTICLE = Pattern.compile("第([" + CHARACTERS + "]{1,9})条");

    private Numerals() {}

    /** The number that a numeral means; 0 if it means none. */
    public static int value(String numeral) {
        int sum = 0;
        int digit = 0;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                sum += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return 0;
                }
            }
        }
        return sum + digit;
    }

    /** The number of an article by its label, such as 120 for {@code 第一百二十条之一}; 0 if it is no label. */
    public static int article(String label) {
        Matcher article = ARTICLE.matcher(label);
        return article.lookingAt() ? value(article.group(1)) : 0;
    }
}
