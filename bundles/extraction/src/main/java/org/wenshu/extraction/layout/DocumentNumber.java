package org.wenshu.extraction.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * 发文字号, in any brackets that keyboards give. The value is in standard form; what was written, with its wrong
 * brackets, 第 or leading zeros, stands at the offsets.
 */
final class DocumentNumber {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\u4e00-\\u9fa5])([\\u4e00-\\u9fa5]{2,12})"
            + "[〔\\[［【(（〖﹝〈<{]((?:19|20)\\d{2})[〕\\]］】)）〗﹞〉>}]第?0{0,4}([1-9]\\d{0,4})号");
    private static final Pattern MARKS =
            Pattern.compile("(?:\\d{6}|(?:绝密|机密|秘密)(?:[★☆*＊](?:\\d{1,3}(?:年|个月|天)|长期)?)?" + "|特急|加急|特提|平急){1,4}");
    private static final Pattern LABEL = Pattern.compile("[:：]?[(（\\[【]?");
    private static final Pattern NAME = Pattern.compile("(?:发文字号|发文文号|文件编号|文号|字号|编号)");
    private static final Pattern AFTER = Pattern.compile("[)）\\]】]?|签发人[:：].{0,60}");
    private static final Pattern ORDER = Pattern.compile("(.{0,40}令)?[(（]?((?:(?:19|20)\\d{2}年)?第[1-9]\\d{0,3}号)[)）]?");

    private DocumentNumber() {}

    /** A number that stands in a line of its own or beside the marks that share its line. */
    static Optional<Element> inHeader(Line line) {
        String dense = line.dense();
        Matcher marks = MARKS.matcher(dense);
        int from = marks.lookingAt() ? marks.end() : 0;
        Matcher label = NAME.matcher(dense).region(from, dense.length());
        from = label.lookingAt() ? label.end() : from;
        Matcher number = NUMBER.matcher(dense).region(from, dense.length());
        if (line.isLong() || !number.find()) {
            return Optional.empty();
        }
        String before = dense.substring(from, number.start());
        String after = dense.substring(number.end());
        if (!LABEL.matcher(before).matches() || !AFTER.matcher(after).matches()) {
            return Optional.empty();
        }
        double confidence = before.isEmpty() && after.isEmpty() ? 0.98 : 0.93;
        return Optional.of(element(line, number, confidence));
    }

    /** A number in brackets at the end of a title, as collections print it. */
    static Optional<Element> afterTitle(Line line) {
        String dense = line.dense();
        Matcher number = NUMBER.matcher(dense);
        while (!line.isLong() && number.find()) {
            boolean bracketed = number.start() > 0 && "(（".indexOf(dense.charAt(number.start() - 1)) >= 0;
            if (bracketed && number.end() == dense.length() - 1) {
                return Optional.of(element(line, number, 0.8));
            }
        }
        return Optional.empty();
    }

    /** The number of an order (令), 第12号 or 2018年第2号, below its mark or behind it. */
    static Optional<Element> ofOrder(Line line) {
        Matcher number = ORDER.matcher(line.dense());
        return number.matches()
                ? Optional.of(line.element(number.group(2), 0.8, number.start(2), number.end(2)))
                : Optional.empty();
    }

    /** The mark of an order without the number that may stand behind it. */
    static String withoutOrder(String dense) {
        Matcher number = ORDER.matcher(dense);
        return number.matches() && number.group(1) != null ? number.group(1) : dense;
    }

    private static Element element(Line line, Matcher number, double confidence) {
        String value = number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号";
        return line.element(value, confidence, number.start(), number.end());
    }
}
