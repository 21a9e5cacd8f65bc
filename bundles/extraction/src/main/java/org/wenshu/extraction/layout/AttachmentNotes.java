package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/** 附件说明: the names of the attachments below the body, without their numbers. */
final class AttachmentNotes {

    private static final int MOST = 100;
    private static final Pattern LABEL = Pattern.compile("附\\s{0,4}件\\s{0,4}[:：]\\s{0,8}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.．])(\\d{1,2})\\s{0,4}[.．、](?!\\d)\\s{0,8}");

    private AttachmentNotes() {}

    static List<Element> read(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            Matcher label = LABEL.matcher(lines.get(i).text());
            if (label.lookingAt()) {
                return list(lines, i, to, label.end());
            }
        }
        return List.of();
    }

    private static List<Element> list(List<Line> lines, int at, int to, int labelEnd) {
        List<Element> notes = new ArrayList<>(items(lines.get(at), labelEnd));
        boolean numbered = labelEnd == lines.get(at).text().length() || number(lines.get(at), labelEnd);
        for (int i = at + 1; numbered && i < to && notes.size() < MOST && number(lines.get(i), 0); i++) {
            notes.addAll(items(lines.get(i), 0));
        }
        return notes;
    }

    private static boolean number(Line line, int from) {
        return !line.isLong()
                && NUMBER.matcher(line.text())
                        .region(from, line.text().length())
                        .lookingAt();
    }

    /** One name, or several with numbers in the same line. */
    private static List<Element> items(Line line, int from) {
        List<Element> items = new ArrayList<>();
        String text = line.isLong() ? line.text().substring(0, Compact.LONGEST) : line.text();
        Matcher number = NUMBER.matcher(text);
        int begin = from;
        if (number.region(from, text.length()).lookingAt()) {
            begin = number.end();
        }
        int expected = 2;
        number.region(begin, text.length());
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == expected) {
                add(items, line, text, begin, number.start());
                begin = number.end();
                expected++;
            }
        }
        add(items, line, text, begin, text.length());
        return items;
    }

    private static void add(List<Element> items, Line line, String text, int from, int to) {
        int end = to;
        while (end > from
                && (Character.isWhitespace(text.charAt(end - 1)) || "。；;，".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end > from) {
            items.add(new Element(
                    Blanks.betweenWordsOnly(text.substring(from, end)), 0.9, line.start() + from, line.start() + end));
        }
    }
}
