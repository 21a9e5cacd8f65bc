package org.wenshu.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some characters on a page of a PDF, in millimetres from its upper left corner.
 *
 * @param page counted from 1
 */
record PrintedWord(int page, double left, double top, double right, double bottom, String text) {

    private static final Pattern PAGE = Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">");
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" " + "xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>");
    private static final double MM = 25.4 / 72;

    /** Width and height of the pages, in millimetres. */
    static List<double[]> pages(String printed) {
        return PAGE.matcher(printed)
                .results()
                .map(found -> new double[] {mm(found.group(1)), mm(found.group(2))})
                .toList();
    }

    static List<PrintedWord> all(String printed) {
        List<PrintedWord> words = new ArrayList<>();
        int page = 0;
        for (String line : printed.lines().toList()) {
            page += PAGE.matcher(line).find() ? 1 : 0;
            Matcher word = WORD.matcher(line);
            if (word.find()) {
                words.add(new PrintedWord(
                        page,
                        mm(word.group(1)),
                        mm(word.group(2)),
                        mm(word.group(3)),
                        mm(word.group(4)),
                        word.group(5)));
            }
        }
        return words;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    /** Whether it ends with a stop. */
    boolean hangs() {
        return "，。、；：！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static double mm(String points) {
        return Double.parseDouble(points) * MM;
    }
}
