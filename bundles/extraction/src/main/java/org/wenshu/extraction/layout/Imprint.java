package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * 版记: copies and printing, on the last page.
 *
 * @param primaryRecipients those that did not fit above the body
 * @param from index of its first line; the number of lines if there is no imprint
 */
record Imprint(
        List<Element> primaryRecipients,
        List<Element> copyRecipients,
        Optional<Element> printingOrgan,
        Optional<Element> printIssueDate,
        int from) {

    private static final int MOST_LINES = 12;
    private static final Pattern PRINTED = Pattern.compile("(.{0,60}?)" + Dates.DATE + "印发?(?:（共印.{1,12}）)?");
    private static final Pattern COPY = Pattern.compile("抄\\s{0,4}[送报]\\s{0,4}[:：]");
    private static final Pattern PRIMARY = Pattern.compile("主\\s{0,4}送\\s{0,4}[:：]");

    /** @param bodyFrom index of the line where the body begins */
    static Imprint read(List<Line> lines, int bodyFrom) {
        int copies = last(lines, bodyFrom, COPY);
        int printed = printed(lines, bodyFrom);
        int primary = last(lines, bodyFrom, PRIMARY);
        Optional<Matcher> match = printed < lines.size() ? match(lines.get(printed)) : Optional.empty();
        Optional<Element> organ = match.flatMap(print -> organ(lines, printed, print));
        boolean above =
                organ.filter(name -> name.start() < lines.get(printed).start()).isPresent();
        int from = Math.min(Math.min(copies, above ? printed - 1 : printed), primary);
        return new Imprint(
                names(lines, primary, PRIMARY),
                names(lines, copies, COPY),
                organ,
                match.flatMap(print -> Dates.of(print, 2).map(date -> lines.get(printed)
                        .element(date.toString(), 0.95, print.start(2), print.end(4) + 1))),
                from);
    }

    private static int last(List<Line> lines, int from, Pattern label) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (label.matcher(lines.get(i).text()).lookingAt()) {
                return i;
            }
        }
        return lines.size();
    }

    private static int printed(List<Line> lines, int from) {
        for (int i = lines.size() - 1; i >= from; i--) {
            String dense = lines.get(i).dense();
            if (dense.contains("日印") && match(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return lines.size();
    }

    private static Optional<Matcher> match(Line line) {
        Matcher match = PRINTED.matcher(line.dense());
        return !line.isLong() && match.matches() ? Optional.of(match) : Optional.empty();
    }

    /** Left of the date, or in the line above where a table was taken apart. */
    private static Optional<Element> organ(List<Line> lines, int index, Matcher print) {
        if (print.end(1) > 0) {
            return Optional.of(lines.get(index).element(print.group(1), 0.93, 0, print.end(1)));
        }
        return index > 0 && Organ.isName(lines.get(index - 1).dense())
                ? Optional.of(lines.get(index - 1).element(lines.get(index - 1).dense(), 0.85))
                : Optional.empty();
    }

    private static List<Element> names(List<Line> lines, int index, Pattern label) {
        if (index >= lines.size()) {
            return List.of();
        }
        Matcher match = label.matcher(lines.get(index).text());
        int to = index + 1;
        while (to < Math.min(lines.size(), index + MOST_LINES) && goesOn(lines.get(to - 1), lines.get(to))) {
            to++;
        }
        Line last = lines.get(to - 1);
        int end = last.text().endsWith("。") ? last.end() - 1 : last.end();
        int start = match.lookingAt()
                ? lines.get(index).start() + match.end()
                : lines.get(index).start();
        return NameList.of(lines.subList(index, to), start, end, 0.93);
    }

    private static boolean goesOn(Line line, Line next) {
        return !line.text().endsWith("。")
                && !next.isLong()
                && !Dates.ANYWHERE.matcher(next.dense()).find()
                && !COPY.matcher(next.text()).lookingAt()
                && !Organ.isName(next.dense())
                && !next.dense().startsWith("（")
                && !next.dense().startsWith("附件");
    }
}
