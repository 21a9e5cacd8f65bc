package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * 标题, over one line or several.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
record Title(String value, double confidence, int from, int to) {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 200;
    private static final int SEARCHED = 25;
    private static final Pattern STANDARD = Pattern.compile(".{0,80}关于.{1,150}");
    private static final Pattern ORGAN = Pattern.compile("[\\u4e00-\\u9fa5（）()、]{4,40}");
    private static final Pattern NO_TITLE = Pattern.compile("(?:第[一二三四五六七八九十百]{1,4}[章节条]|[一二三四五六七八九十]{1,3}、|附件|目录|[（(]"
            + "|(?:标题|名称|文件名称|信息名称|主题|主题词|主题分类|索引号|发布机构|发文机关|发布日期|成文日期|来源|时间)[:：]).{0,200}");
    private static final Pattern UNFINISHED = Pattern.compile(".{0,200}(?:关于|印发|转发|发布|公布|批转|和|与|及|的|、|《)");

    static Optional<Title> find(List<Line> lines, Header header) {
        int begin = header.titleFrom();
        return standard(lines, begin).or(() -> order(lines, begin)).or(() -> first(lines, begin));
    }

    /** Whether the header zone must have ended before or with this line. */
    static boolean endsHeader(Line line) {
        String dense = line.dense();
        return line.isLong() || dense.contains("关于") || dense.endsWith("。");
    }

    Element element(List<Line> lines) {
        return new Element(
                value, confidence, lines.get(from).start(), lines.get(to - 1).end());
    }

    /** 关于…的 and a kind. */
    private static Optional<Title> standard(List<Line> lines, int begin) {
        int last = Math.min(lines.size(), begin + SEARCHED);
        for (int from = begin; from < last; from++) {
            if (isBody(lines.get(from))) {
                break;
            }
            Optional<Title> title = mayBeginStandard(lines.get(from)) ? standardFrom(lines, from) : Optional.empty();
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private static Optional<Title> standardFrom(List<Line> lines, int from) {
        for (int to = from + 1; to <= Math.min(lines.size(), from + MOST_LINES); to++) {
            if (!mayHold(lines.get(to - 1))) {
                break;
            }
            String joined = join(lines.subList(from, to));
            if (complete(joined)) {
                return Optional.of(extend(lines, new Title(joined, 0.95, from, to)));
            }
        }
        return Optional.empty();
    }

    /** An order has no title but its mark, 站前区人民政府令. */
    private static Optional<Title> order(List<Line> lines, int begin) {
        for (int i = 0; i < begin; i++) {
            if (Issuer.isOrderMark(lines.get(i))) {
                return Optional.of(new Title(lines.get(i).dense(), 0.85, i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Lists in a body hold titles of other documents. */
    private static boolean isBody(Line line) {
        return line.isLong() || line.dense().endsWith("。");
    }

    /** A kind at the end of a line may be in the middle of the title: 关于…报告 / 制度的意见. */
    private static Title extend(List<Line> lines, Title title) {
        if (title.to == lines.size() || title.to - title.from == MOST_LINES) {
            return title;
        }
        Line next = lines.get(title.to);
        String dense = next.dense();
        boolean goesOn = mayHold(next)
                && dense.length() <= 40
                && !dense.contains("关于")
                && !Kind.label(dense).isEmpty()
                && Kind.bare(dense).endsWith("的" + Kind.label(dense));
        return goesOn ? new Title(join(lines.subList(title.from, title.to + 1)), 0.9, title.from, title.to + 1) : title;
    }

    /** Without 关于: the first line that can be a title, with those that it needs to be whole. */
    private static Optional<Title> first(List<Line> lines, int begin) {
        for (int from = begin; from < Math.min(lines.size(), begin + 5) && !isBody(lines.get(from)); from++) {
            if (mayHold(lines.get(from)) && chinese(lines.get(from).dense())) {
                int to = from + 1;
                while (to < Math.min(lines.size(), from + MOST_LINES)
                        && unfinished(join(lines.subList(from, to)))
                        && mayHold(lines.get(to))) {
                    to++;
                }
                String value = join(lines.subList(from, to));
                return Optional.of(new Title(value, Kind.label(value).isEmpty() ? 0.5 : 0.75, from, to));
            }
        }
        return Optional.empty();
    }

    private static boolean mayHold(Line line) {
        String dense = line.dense();
        return dense.length() <= 150
                && !HeaderMarks.isMark(line)
                && !Recipients.endsList(line)
                && !NO_TITLE.matcher(dense).matches()
                && "。；，,;".indexOf(dense.charAt(dense.length() - 1)) < 0;
    }

    /** With 关于, or with the organ's name, which may be broken anywhere. */
    private static boolean mayBeginStandard(Line line) {
        return line.dense().contains("关于") || ORGAN.matcher(line.dense()).matches();
    }

    private static boolean complete(String joined) {
        return joined.length() <= LONGEST
                && STANDARD.matcher(joined).matches()
                && balanced(joined)
                && !Kind.label(joined).isEmpty();
    }

    private static boolean unfinished(String joined) {
        return !balanced(joined) || UNFINISHED.matcher(joined).matches();
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '《').count()
                == text.chars().filter(c -> c == '》').count();
    }

    private static boolean chinese(String text) {
        return text.chars().filter(c -> c >= 0x4e00 && c <= 0x9fa5).count() >= 4;
    }

    private static String join(List<Line> lines) {
        var joined = new StringBuilder();
        for (Line line : lines) {
            joined.append(' ').append(line.text());
        }
        return Blanks.betweenWordsOnly(joined.toString());
    }
}
