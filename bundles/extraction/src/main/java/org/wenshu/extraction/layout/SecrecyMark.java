package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 密级和保密期限 in the header zone (norms 2.7). Only a mark by itself counts: a body that speaks of state secrets is no
 * classified document.
 */
public final class SecrecyMark {

    /** With a star it is a mark wherever it stands near the top: extraction may change the order of the lines. */
    private static final int STARRED_LINES = 20;

    private static final int PLAIN_LINES = 12;
    private static final String PERIOD = "(?:\\d{1,2}年|\\d{1,3}个月|\\d{1,3}天|长期|[一二三四五六七八九十]{1,3}年)";

    /** Until when or until what, after a star only: 至2030年12月31日, 启用前. */
    private static final String END = "(?:至?\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:止|前)?|[\\u4e00-\\u9fa5]{1,8}前)";

    private static final String BEFORE = "(?:(?:份号|编号|№|No\\.?)?[:：]?\\d{1,8})?(?:特急|加急|特提|平急)?(?:密级[:：]?)?";
    private static final String LEVEL = "(?:绝密|机密|秘密)";
    private static final String AFTER = "(?:.{0,40}(?:号|文件|令|急)|签发人.{0,40})?";
    private static final Pattern STARRED = Pattern.compile(
            "(?:.{0,12}[:：]|" + BEFORE + ")(" + LEVEL + "[★☆*＊](?:" + PERIOD + "|" + END + ")?)" + AFTER);
    private static final Pattern PLAIN =
            Pattern.compile(BEFORE + "(" + LEVEL + PERIOD + "?)(?:级)?(?:(?:特急|加急|特提|平急).{0,40}|签发人.{0,40})?");

    private SecrecyMark() {}

    /** The mark as written, without blanks. */
    public static Optional<String> find(String text) {
        List<Line> top = Lines.of(text.substring(0, Math.min(text.length(), 20_000)));
        return search(top, STARRED_LINES, STARRED).or(() -> search(beforeTitle(top), PLAIN_LINES, PLAIN));
    }

    private static Optional<String> search(List<Line> lines, int count, Pattern pattern) {
        return lines.stream()
                .limit(count)
                .filter(line -> !line.isLong())
                .map(line -> pattern.matcher(line.dense()))
                .filter(Matcher::matches)
                .map(mark -> mark.group(1))
                .findFirst();
    }

    private static List<Line> beforeTitle(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> !Title.endsHeader(line) && !Recipients.endsList(line))
                .toList();
    }
}
