package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/** 发文机关署名: the names in the lines above a date, or beside it. */
final class Signature {

    private static final int MOST_LINES = 12;
    private static final double CONFIDENCE = 0.85;

    /** 代章 and the like: a seal of another organ stands for the one that signs. */
    private static final Pattern SUBSTITUTE = Pattern.compile("[（(][\\u4e00-\\u9fa5]{0,20}(?:代章|章)[)）]");

    private static final Pattern FIRST_HALF = Pattern.compile("[\\u4e00-\\u9fa5（）()“”]{4,30}");

    /** A name that says whose organ it is needs no first half. */
    private static final Pattern WHOLE = Pattern.compile("(?:中共|中国|国家|全国|.{1,6}[省市县区旗州盟镇乡]).*");

    private Signature() {}

    /**
     * The names, the lead first.
     *
     * @param at index of the line with the date
     * @param from index of the first line that may belong to the signature
     * @param beside how many characters of the line stand before its date
     */
    static List<Element> read(List<Line> lines, int at, int from, int beside) {
        List<Element> names = new ArrayList<>();
        if (beside > 0) {
            addReversed(names, lines.get(at), beside);
        }
        int i = at - 1;
        while (i >= Math.max(from, at - MOST_LINES)) {
            Line line = lines.get(i);
            if (SUBSTITUTE.matcher(line.dense()).matches()) {
                i--;
            } else if (!Organ.isName(name(line)) || isThere(names, name(line))) {
                break;
            } else {
                addReversed(names, line, name(line).length());
                i--;
            }
        }
        if (!names.isEmpty() && i >= from && !isWhole(names) && isFirstHalf(lines, i, from)) {
            prepend(names, lines.get(i));
        }
        Collections.reverse(names);
        return withBranches(names);
    }

    /** An organ signs once; a PDF may give the name in the head of the page after the text. */
    private static boolean isThere(List<Element> names, String name) {
        return names.stream().map(Element::value).anyMatch(name::equals);
    }

    /** The line without a remark on the seal. */
    private static String name(Line line) {
        Matcher remark = SUBSTITUTE.matcher(line.dense());
        String dense = line.dense();
        while (remark.find()) {
            if (remark.end() == dense.length()) {
                return dense.substring(0, remark.start());
            }
        }
        return dense;
    }

    private static void addReversed(List<Element> names, Line line, int length) {
        String dense = line.dense().substring(0, length);
        List<Integer> ends = Organ.ends(dense);
        for (int i = ends.size() - 1; i >= 0; i--) {
            int begin = i == 0 ? 0 : ends.get(i - 1);
            names.add(line.element(dense.substring(begin, ends.get(i)), CONFIDENCE, begin, ends.get(i)));
        }
    }

    private static boolean isWhole(List<Element> names) {
        return WHOLE.matcher(names.get(names.size() - 1).value()).matches();
    }

    /** A long name over two lines: the first is no name by itself, and the sentence before it has ended. */
    private static boolean isFirstHalf(List<Line> lines, int i, int from) {
        String dense = lines.get(i).dense();
        boolean afterSentence =
                i == from || "。：:；".indexOf(last(lines.get(i - 1).dense())) >= 0;
        return afterSentence && FIRST_HALF.matcher(dense).matches() && !dense.startsWith("特此") && !dense.contains("附件");
    }

    private static char last(String dense) {
        return dense.charAt(dense.length() - 1);
    }

    private static void prepend(List<Element> names, Line line) {
        Element second = names.remove(names.size() - 1);
        names.add(new Element(line.dense() + second.value(), CONFIDENCE - 0.1, line.start(), second.end()));
    }

    private static List<Element> withBranches(List<Element> names) {
        List<Element> joined = new ArrayList<>();
        for (Element name : names) {
            int last = joined.size() - 1;
            if (last >= 0 && Organ.isBranch(joined.get(last).value(), name.value())) {
                Element whole = joined.remove(last);
                joined.add(new Element(whole.value() + name.value(), CONFIDENCE, whole.start(), name.end()));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }
}
