package org.wenshu.extraction.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * Signature and date inside a paragraph: where a conversion has lost the line ends, …请认真执行。站前区民政局2025年3月5日附件1….
 */
final class RunTogether {

    private static final double CONFIDENCE = 0.6;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PARAGRAPH = 20_000;

    /** With the blanks that layout puts around digits; groups: year, month, day. */
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})\\s{0,2}年\\s{0,2}(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日");

    /** A sentence goes on: …人民政府2023年3月1日印发的…. */
    private static final String SENTENCE = "，、。；的印批召以起前后至之经在通发成施期公";

    private static final Pattern DISCLOSURE = Pattern.compile("公开(?:方式|属性|形式|选项).{0,40}", Pattern.DOTALL);
    private static final Pattern NAMES_AT_END =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,40}(?:[（(][\\u4e00-\\u9fa5]{0,10}章[)）])?$");
    private static final Pattern REMARK = Pattern.compile("[（(][\\u4e00-\\u9fa5]{0,10}章[)）]$");

    private RunTogether() {}

    /**
     * The first date that follows an organ's name, or ends the text.
     *
     * @param issuer as the title names it; empty text if it does not
     */
    static Closing read(List<Line> lines, int from, int to, String issuer) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            String text = line.text().substring(0, Math.min(line.text().length(), LONGEST_PARAGRAPH));
            Matcher date = DATE.matcher(text);
            while (date.find()) {
                boolean ends = date.end() == text.length();
                Optional<Element> name =
                        ends || !goesOn(text, date.end()) ? name(line, text, date.start(), issuer) : Optional.empty();
                if (name.isPresent() || (ends && i == to - 1)) {
                    return new Closing(name, day(line, date), i);
                }
            }
        }
        return new Closing(Optional.empty(), Optional.empty(), to);
    }

    private static boolean goesOn(String text, int at) {
        return SENTENCE.indexOf(text.charAt(at)) >= 0
                && !DISCLOSURE
                        .matcher(text.substring(at, Math.min(text.length(), at + 20)))
                        .matches();
    }

    private static Optional<Element> name(Line line, String text, int end, String issuer) {
        String before = text.substring(Math.max(0, end - LONGEST_NAME), end);
        String bare = REMARK.matcher(before).replaceFirst("");
        int to = end - (before.length() - bare.length());
        if (!issuer.isEmpty() && bare.endsWith(issuer)) {
            return Optional.of(element(line, text, to - issuer.length(), to));
        }
        Matcher run = NAMES_AT_END.matcher(bare);
        boolean alone = run.find() && (run.start() > 0 || bare.length() < LONGEST_NAME) && Organ.isName(run.group());
        return alone ? Optional.of(element(line, text, to - nameLength(run.group(), issuer), to)) : Optional.empty();
    }

    /** What runs into the name from before is cut off where the region begins with which the title's organ does, too. */
    private static int nameLength(String run, String issuer) {
        int region = issuer.isEmpty() ? -1 : run.lastIndexOf(issuer.substring(0, 2));
        boolean cut = region > 0 && Organ.isName(run.substring(region));
        return cut ? run.length() - region : run.length();
    }

    private static Element element(Line line, String text, int from, int to) {
        return new Element(text.substring(from, to), CONFIDENCE, line.start() + from, line.start() + to);
    }

    private static Optional<Element> day(Line line, Matcher date) {
        Optional<LocalDate> day = Dates.of(date, 1);
        return day.map(value ->
                new Element(value.toString(), CONFIDENCE, line.start() + date.start(), line.start() + date.end()));
    }
}
