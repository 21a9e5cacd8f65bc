package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts together again what a conversion has torn apart: 2023 / 年 / 5 / 月 / 19 / 日, each in a line of its own, is a date.
 */
final class Fragments {

    private static final int MOST = 8;
    private static final int LONGEST = 10;
    private static final Pattern WHOLE =
            Pattern.compile(Dates.DATE + "|[\\u4e00-\\u9fa5]{2,12}〔(?:19|20)\\d{2}〕[1-9]\\d{0,4}号");
    private static final Pattern PART = Pattern.compile("[\\d年月日号〔〕]{1,9}|[\\u4e00-\\u9fa5]{2,9}〔\\d{0,4}〕?");

    private Fragments() {}

    /** The same lines, except that pieces of one date or number have become one line. */
    static List<Line> join(List<Line> lines, String text) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int to = isPart(lines.get(i)) ? end(lines, i) : i + 1;
            joined.add(to == i + 1 ? lines.get(i) : line(text, lines.get(i), lines.get(to - 1)));
            i = to;
        }
        return joined;
    }

    private static int end(List<Line> lines, int from) {
        var dense = new StringBuilder(lines.get(from).dense());
        for (int to = from + 1; to < Math.min(lines.size(), from + MOST) && isPart(lines.get(to)); to++) {
            dense.append(lines.get(to).dense());
            if (WHOLE.matcher(dense).matches()) {
                return to + 1;
            }
        }
        return from + 1;
    }

    private static boolean isPart(Line line) {
        return line.dense().length() <= LONGEST && PART.matcher(line.dense()).matches();
    }

    private static Line line(String text, Line first, Line last) {
        String whole = text.substring(first.start(), last.end());
        return new Line(whole, first.start(), Compact.of(whole));
    }
}
