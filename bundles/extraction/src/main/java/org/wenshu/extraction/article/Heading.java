package org.wenshu.extraction.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.extraction.layout.ChineseNumber;

/**
 * The number that begins a line of a structured document.
 *
 * @param label as written, without blanks
 * @param start offset in the text
 * @param end exclusive offset of the label
 * @param clean whether what follows cannot go on a sentence, as in a line that happens to begin with 第五条的规定
 */
record Heading(Level level, String label, int number, int start, int end, boolean clean) {

    /** From the outermost to the innermost. */
    enum Level {
        ATTACHMENT,
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        ITEM,
        SUBITEM,
        POINT
    }

    private static final int LONGEST = 40;
    private static final String NUMBER = "([〇零○一二三四五六七八九十百千]{1,8}|\\d{1,4})";
    private static final Pattern NUMBERED = Pattern.compile("第\\s?" + NUMBER + "\\s?([编章节条])(?:之([一二三四五六七八九十]{1,2}))?");
    private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十百]{1,6})、");
    private static final Pattern SUBITEM = Pattern.compile("[（(]([一二三四五六七八九十百]{1,5})[）)]");
    private static final Pattern POINT = Pattern.compile("(\\d{1,3})\\s?[.．、](?![\\d.．])");
    private static final Pattern ATTACHMENT = Pattern.compile("附\\s?件\\s?(\\d{0,2})\\s?[:：]?");

    /** @param line from {@code start} on, without blanks at its ends; may be long */
    static Optional<Heading> of(String line, int start) {
        char first = line.charAt(0);
        if (first == '第') {
            return numbered(line, start);
        }
        if (first == '附') {
            return attachment(line, start);
        }
        if (first == '（' || first == '(') {
            return item(Level.SUBITEM, SUBITEM, line, start);
        }
        return first >= '0' && first <= '9'
                ? item(Level.POINT, POINT, line, start)
                : item(Level.ITEM, ITEM, line, start);
    }

    private static Optional<Heading> numbered(String line, int start) {
        Matcher match = NUMBERED.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        Level level =
                switch (match.group(2)) {
                    case "编" -> Level.PART;
                    case "章" -> Level.CHAPTER;
                    case "节" -> Level.SECTION;
                    default -> Level.ARTICLE;
                };
        boolean clean = match.end() == line.length() || Character.isWhitespace(line.charAt(match.end()));
        return heading(level, match.group(), match.group(1), start, match.end(), clean)
                .filter(found -> clean || level != Level.ARTICLE || !goesOn(line.charAt(match.end())))
                .filter(found -> clean || level == Level.ARTICLE || line.length() <= LONGEST);
    }

    /** Signs that the words before belong to a sentence: 第五条的规定, 第五条、第六条, 第五条第二款. */
    private static boolean goesOn(char next) {
        return "的、，。；）)规和至第及或中所》”—-".indexOf(next) >= 0;
    }

    private static Optional<Heading> item(Level level, Pattern pattern, String line, int start) {
        Matcher match = pattern.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        return match.lookingAt()
                ? heading(level, match.group(), match.group(1), start, match.end(), true)
                : Optional.empty();
    }

    private static Optional<Heading> attachment(String line, int start) {
        Matcher match = ATTACHMENT.matcher(line);
        return line.length() <= LONGEST && match.matches() && !line.isBlank()
                ? Optional.of(
                        new Heading(Level.ATTACHMENT, "附件" + match.group(1), 0, start, start + line.length(), true))
                : Optional.empty();
    }

    private static Optional<Heading> heading(
            Level level, String label, String number, int start, int length, boolean clean) {
        var value = ChineseNumber.parse(number);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(
                        level, label.replaceAll("\\s", ""), value.getAsInt(), start, start + length, clean));
    }
}
