package org.wenshu.archive.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (发文字号), however it is written: brackets of any style, wide or Chinese digits, zeros in front.
 *
 * @param code the organ's code (机关代字) in folded characters; empty if only year and number are written
 */
public record DocumentNumber(String code, int year, int number) {

    private static final String DIGIT = "[0-9零一二三四五六七八九]";
    private static final String COUNT = "(?<number>[0-9]{1,5}|[零一二三四五六七八九十百千]{1,7})";
    private static final String CODE = "(?<code>[\\p{IsHan}a-z]{0,14}?)\\s{0,2}";
    private static final String YEAR = "(?<year>(?:19|20)[0-9]{2}|[一二]" + DIGIT.replace("0-9", "") + "{3})\\s{0,2}";
    private static final String OPEN = "[\\[(【〔〖﹝<〈{「]\\s{0,2}";
    private static final String CLOSE = "[\\])】〕〗﹞>〉}」]\\s{0,2}";

    /** With brackets the sign 号 may be left out; without them it, or a dash, tells that it is a number. */
    private static final Pattern BRACKETS =
            Pattern.compile(CODE + OPEN + YEAR + CLOSE + "第?\\s{0,2}" + COUNT + "\\s{0,2}号?");

    private static final Pattern BARE = Pattern.compile(
            CODE + YEAR + "(?:年\\s{0,2})?(?:[-—_/]\\s{0,2}|第\\s{0,2})?" + COUNT + "\\s{0,2}号(?![楼院门馆])");

    /** A number with its place in a text. */
    public record Written(DocumentNumber number, int start, int end) {}

    /** The first number in a text. */
    public static Optional<Written> first(String text) {
        String folded = Folding.of(text);
        return first(BRACKETS, folded).or(() -> first(BARE, folded));
    }

    /** A document's own number; empty if it is none. */
    public static Optional<DocumentNumber> of(String text) {
        return first(text).map(Written::number);
    }

    private static Optional<Written> first(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            int year = ChineseNumeral.value(matcher.group("year"));
            int number = ChineseNumeral.value(matcher.group("number"));
            if (year >= 1900 && year < 2100 && number >= 0) {
                DocumentNumber read = new DocumentNumber(matcher.group("code").strip(), year, number);
                return Optional.of(new Written(read, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The number as the index keeps it. */
    public String term() {
        return code + "|" + year + "|" + number;
    }

    /** The number under every ending of its code: 营站政发, 站政发, 政发, 发 and none. */
    public List<String> endings() {
        List<String> endings = new ArrayList<>();
        for (int i = 0; i <= code.length(); i++) {
            endings.add(code.substring(i) + "|" + year + "|" + number);
        }
        return endings;
    }

    /** The words of the number as texts have them; a code that runs into a sentence would be found nowhere. */
    public String phrase() {
        return code + year + " " + number + "号";
    }
}
