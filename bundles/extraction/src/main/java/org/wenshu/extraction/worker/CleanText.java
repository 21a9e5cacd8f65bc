package org.wenshu.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as the rest of the suite sees it: lines end with {@code \n}, no control characters, no page numbers, at most one
 * blank line in a row.
 *
 * @param starts offsets where documents begin; the first is 0, where the file's own text begins, if it has any
 */
record CleanText(String text, List<Integer> starts) {

    private static final int LONGEST_PAGE_NUMBER = 24;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[—－–―-]{1,2}\\s{0,4}\\d{1,4}\\s{0,4}[—－–―-]{1,2}|第\\s?\\d{1,4}\\s?页(\\s?[,，/]?\\s?共\\s?\\d{1,4}\\s?页)?");

    static CleanText of(String raw) {
        var text = new StringBuilder(raw.length());
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean blank = true;
        int from = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i < raw.length() && !endsLine(raw.charAt(i))) {
                continue;
            }
            String line = line(raw, from, i);
            if (!isPageNumber(line) && !(blank && line.isEmpty())) {
                blank = line.isEmpty();
                text.append(line).append('\n');
            }
            if (i < raw.length() && raw.charAt(i) == RawText.DOCUMENT_START) {
                starts.add(text.length());
            }
            from = i + 1;
        }
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        return new CleanText(text.toString(), starts);
    }

    /** The text of each document in the file. */
    List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            documents.add(text.substring(start(i), start(i + 1)));
        }
        return documents;
    }

    /** Where a document begins; the end of the text for the one after the last. */
    int start(int document) {
        return document < starts.size() ? Math.min(starts.get(document), text.length()) : text.length();
    }

    private static boolean endsLine(char c) {
        return c == RawText.DOCUMENT_START
                || c == RawText.PAGE_START
                || (c >= '\n' && c <= '\r')
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    static boolean isPageNumber(String line) {
        return line.length() <= LONGEST_PAGE_NUMBER
                && PAGE_NUMBER.matcher(line.strip()).matches();
    }

    private static String line(String raw, int from, int to) {
        var line = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair =
                        Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(raw.charAt(i + 1));
                line.append(pair ? c : '\ufffd');
                if (pair) {
                    line.append(raw.charAt(++i));
                }
            } else if (c == '\u00a0') {
                line.append(' ');
            } else if (visible(c)) {
                line.append(c);
            }
        }
        return line.toString().stripTrailing();
    }

    /** Not control characters, zero-width characters and byte order marks. */
    private static boolean visible(char c) {
        return c == '\t'
                || !(Character.isISOControl(c)
                        || (c >= '\u200b' && c <= '\u200f')
                        || (c >= '\u202a' && c <= '\u202e')
                        || c == '\u2060'
                        || c == '\ufeff');
    }
}
