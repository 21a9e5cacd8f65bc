package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * 发文机关署名 and 成文日期, below the body.
 *
 * @param at index of the line with the date; the number of lines searched if there is none
 */
record Closing(Optional<Element> signature, Optional<Element> date, int at) {

    private static final Pattern DATE_LINE =
            Pattern.compile("([\\u4e00-\\u9fa5（）()、]{0,60}?)[(（]?" + Dates.DATE + "[)）]?");
    private static final int ADOPTION_LINES = 8;
    private static final Pattern ADOPTED = Pattern.compile("[(（]" + Dates.DATE + ".{0,120}(?:通过|批准|公布|发布)");

    /** What stands below the date of a document whose signature the conversion has lost. */
    private static final Pattern BELOW = Pattern.compile("[（(](?:此件|联系人|信息公开|公开).{0,150}|附件.{0,40}|抄送.{0,240}");

    /**
     * Looks for the first date below an organ's name; attachments, which come after it, have dates of their own.
     *
     * @param to index after the last line to look at
     * @param issued the title that the document gives to the text it brings into force; empty text if it has none
     */
    static Closing read(List<Line> lines, int from, int to, String issued) {
        int weak = to;
        for (int i = from; i < to; i++) {
            Optional<Matcher> match = dateLine(lines.get(i));
            if (match.isEmpty()) {
                continue;
            }
            int beside = match.get().end(1);
            List<Element> names = Signature.read(lines, i, from, beside);
            if (!names.isEmpty()) {
                return new Closing(Issuer.joined(names, 0.85), date(lines.get(i), match.get(), 0.95), i);
            }
            if (endsDocument(lines, i, issued)) {
                return new Closing(Optional.empty(), date(lines.get(i), match.get(), 0.85), i);
            }
            weak = i;
        }
        return weak == to ? adopted(lines, from, to) : weak(lines, weak);
    }

    /** The same elements unless they are to be had elsewhere only. */
    Closing or(Closing other) {
        return date.isPresent()
                ? this
                : new Closing(signature.or(other::signature), other.date, Math.min(at, other.at));
    }

    private static boolean endsDocument(List<Line> lines, int i, String issued) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        String below = lines.get(i + 1).dense();
        return BELOW.matcher(below).matches() || (!issued.isEmpty() && below.startsWith(issued));
    }

    private static Closing weak(List<Line> lines, int at) {
        return new Closing(
                Optional.empty(), dateLine(lines.get(at)).flatMap(match -> date(lines.get(at), match, 0.7)), at);
    }

    /** Decisions and rules carry the date of their adoption below the title. */
    private static Closing adopted(List<Line> lines, int from, int to) {
        for (int i = Math.max(0, from - ADOPTION_LINES); i < Math.min(to, from + ADOPTION_LINES); i++) {
            String below = i + 1 < lines.size() ? lines.get(i + 1).dense() : "";
            Matcher match = ADOPTED.matcher(lines.get(i).dense() + below);
            if (!lines.get(i).isLong() && match.lookingAt()) {
                var date = Dates.of(match, 1).map(day -> day.toString());
                Line line = lines.get(i);
                return new Closing(
                        Optional.empty(),
                        date.map(value -> line.element(value, 0.65, match.start(1), match.end(3) + 1)),
                        to);
            }
        }
        return new Closing(Optional.empty(), Optional.empty(), to);
    }

    private static Optional<Matcher> dateLine(Line line) {
        String dense = line.dense();
        if (line.isLong() || !(dense.endsWith("日") || dense.endsWith("日）") || dense.endsWith("日)"))) {
            return Optional.empty();
        }
        Matcher match = DATE_LINE.matcher(dense);
        boolean wellFormed = match.matches() && (match.end(1) == 0 || Organ.isName(match.group(1)));
        return wellFormed ? Optional.of(match) : Optional.empty();
    }

    private static Optional<Element> date(Line line, Matcher match, double confidence) {
        return Dates.of(match, 2)
                .map(day -> line.element(day.toString(), confidence, match.start(2), match.end(4) + 1));
    }
}
