package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wenshu.api.extraction.Element;

/** 发文机关标志: one name or several, the lead first, with 文件 after the last. */
final class Issuer {

    private static final Pattern MARK = Pattern.compile("([\\u4e00-\\u9fa5（）()、]{2,40}?)(?:文件|令)");

    private Issuer() {}

    /** Whether the line ends an issuer mark: the name with 文件, or 文件 beside joint names. */
    static boolean isMark(Line line) {
        String dense = line.dense();
        return dense.equals("文件")
                || (dense.length() <= 42
                        && dense.endsWith("文件")
                        && MARK.matcher(dense).matches()
                        && !sentence(dense))
                || isOrderMark(line);
    }

    /** 站前区人民政府令. */
    static boolean isOrderMark(Line line) {
        String dense = line.dense();
        return dense.endsWith("令")
                && dense.length() <= 30
                && !dense.contains("关于")
                && Organ.isName(dense.substring(0, dense.length() - 1));
    }

    /** The issuer as the lines of its mark name it. */
    static Optional<Element> of(List<Line> mark) {
        List<Element> names = mark.stream().flatMap(line -> name(line).stream()).toList();
        return joined(names, 0.95);
    }

    /** Several names as one element, the lead first. */
    static Optional<Element> joined(List<Element> names, double confidence) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String value = names.stream().map(Element::value).collect(Collectors.joining("、"));
        Element last = names.get(names.size() - 1);
        return Optional.of(new Element(value, confidence, names.get(0).start(), last.end()));
    }

    private static Optional<Element> name(Line line) {
        String dense = line.dense();
        Matcher mark = MARK.matcher(dense);
        if (mark.matches()) {
            return Optional.of(line.element(mark.group(1), 0.95, 0, mark.end(1)));
        }
        return Organ.isName(dense) ? Optional.of(line.element(dense, 0.9)) : Optional.empty();
    }

    private static boolean sentence(String dense) {
        return dense.contains("关于") || dense.contains("印发");
    }
}
