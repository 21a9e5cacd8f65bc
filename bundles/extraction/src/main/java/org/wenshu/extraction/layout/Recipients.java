package org.wenshu.extraction.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/**
 * 主送机关: the names under the title, up to a colon.
 *
 * @param to index of the line where the body begins
 */
record Recipients(List<Element> elements, int to) {

    private static final int MOST_LINES = 6;
    private static final int LINES_BETWEEN = 4;
    private static final Pattern NO_LIST = Pattern.compile(".{0,240}[。；！？].{0,240}|[一二三四五六七八九十]{1,3}、.{0,240}"
            + "|(?:为|根据|按照|依据|遵照|经[^济]|现|近日|近年).{0,240}|.{0,240}(?:如下|以下.{0,12}|事项)[:：]"
            + "|(?:.{0,20}[:：])?(?:附件|抄送|来源|发布日期|发布机构|索引号|主题词|时间|联系人).{0,240}");

    /** @param from index of the line after the title */
    static Recipients read(List<Line> lines, int from) {
        for (int first = from; first < Math.min(lines.size(), from + LINES_BETWEEN); first++) {
            if (mayBegin(lines.get(first))) {
                int to = end(lines, first);
                if (to > first) {
                    return new Recipients(names(lines.subList(first, to)), to);
                }
                return new Recipients(List.of(), from);
            }
        }
        return new Recipients(List.of(), from);
    }

    /** Whether the line ends with the colon that follows the recipients. */
    static boolean endsList(Line line) {
        char last = line.text().charAt(line.text().length() - 1);
        return last == '：' || last == ':';
    }

    /** Marks and brackets may stand between the title and the recipients. */
    private static boolean mayBegin(Line line) {
        return !HeaderMarks.isMark(line) && "（(—－-".indexOf(line.text().charAt(0)) < 0;
    }

    private static int end(List<Line> lines, int first) {
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            Line line = lines.get(i);
            if (line.isLong() || NO_LIST.matcher(line.dense()).matches()) {
                return first;
            }
            if (endsList(line)) {
                return i + 1;
            }
        }
        return first;
    }

    private static List<Element> names(List<Line> lines) {
        Line last = lines.get(lines.size() - 1);
        int end = last.end();
        while (end > last.start() && "：:".indexOf(last.text().charAt(end - 1 - last.start())) >= 0) {
            end--;
        }
        return NameList.of(lines, end, 0.92);
    }
}
