package org.wenshu.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of fixed-layout text into paragraphs. A line that fills the page and ends no sentence goes on in the
 * next one; without joining, a word across two lines could not be searched for.
 */
final class Reflow {

    private static final int NARROWEST = 30;
    private static final double FULL = 0.9;
    private static final int LONGEST_START = 20;
    private static final String SENTENCE_ENDS = "。！？：；.!?:;”";
    private static final Pattern NEW_PARAGRAPH =
            Pattern.compile("第[〇零一二三四五六七八九十百千\\d]{1,8}[编章节条](?![的、，。；）和至第及或中所]).{0,20}"
                    + "|[一二三四五六七八九十]{1,4}、.{0,20}|[（(][一二三四五六七八九十\\d]{1,3}[）)].{0,20}"
                    + "|\\d{1,2}[.．、](?!\\d).{0,20}|附件.{0,20}|抄送.{0,20}|[•·●◆■▪-].{0,20}");

    /** A title: in a short document it may be the widest line, and the recipients (主送机关) do not belong to it. */
    private static final Pattern TITLE = Pattern.compile(".{0,150}关于.{1,150}的[\u4e00-\u9fa5]{1,4}");

    private Reflow() {}

    /** Blank lines are dropped: between lines of fixed layout they only tell of line spacing. */
    static String join(String text) {
        List<String> lines = new ArrayList<>();
        for (String page : text.split(String.valueOf(RawText.PAGE_START))) {
            lines.addAll(lines(page));
        }
        int full = full(lines);
        if (full < NARROWEST) {
            return String.join("\n", lines);
        }
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            joined.append(lines.get(i));
            if (i + 1 < lines.size()) {
                joined.append(goesOn(lines.get(i), lines.get(i + 1), full));
            }
        }
        return joined.toString();
    }

    private static List<String> lines(String page) {
        List<String> lines = page.lines()
                .map(line -> line.startsWith(" ") ? line.stripTrailing() : line.strip())
                .filter(line -> !line.isBlank() && !CleanText.isPageNumber(line))
                .toList();
        int from = lines.size() > 1 && isNumber(lines.get(0)) ? 1 : 0;
        int to = lines.size() > 1 && isNumber(lines.get(lines.size() - 1)) ? lines.size() - 1 : lines.size();
        return lines.subList(from, to);
    }

    /** Between the pages a number alone is the page's. */
    private static boolean isNumber(String line) {
        return line.length() <= 4 && line.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String goesOn(String line, String next, int full) {
        char last = line.charAt(line.length() - 1);
        char first = next.charAt(0);
        boolean joins = width(line) >= full
                && SENTENCE_ENDS.indexOf(last) < 0
                && !Character.isWhitespace(first)
                && next.indexOf(RawText.DOCUMENT_START) < 0
                && line.indexOf('\t') < 0
                && !startsParagraph(next)
                && !(TITLE.matcher(line).matches() && next.endsWith("："));
        if (!joins) {
            return "\n";
        }
        return last < 0x2e80 && first < 0x2e80 ? " " : "";
    }

    private static boolean startsParagraph(String line) {
        return NEW_PARAGRAPH
                .matcher(line.substring(0, Math.min(line.length(), LONGEST_START)))
                .matches();
    }

    /** The width from which a line is full: nine tenths of what the widest tenth of the lines reaches. */
    private static int full(List<String> lines) {
        int[] widths = lines.stream().mapToInt(Reflow::width).sorted().toArray();
        return widths.length == 0 ? 0 : (int) (widths[(int) (widths.length * 0.9)] * FULL);
    }

    /** A Chinese character is as wide as two Latin ones. */
    private static int width(String line) {
        return line.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
