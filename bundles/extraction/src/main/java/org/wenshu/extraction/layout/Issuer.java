package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wenshu.api.extraction.Element;

/** 发文机关标志: one name or several, the lead first, with 文件 after the last. */
final class Issuer {

    private static final Pattern MARK = Pattern.compile("([\\u4e00-\\u9fa5（）()、]{2,40}?)(?:文件|令)");

    private static final Pattern HALF = Pattern.compile("[\\u4e00-\\u9fa5（）()“”]{4,30}");
    private static final Pattern OFFICE = Pattern.compile("(?:党组|小组|领导小组|委员会)?(?:办公室|办公厅|委员会|领导小组|小组|管理局|监督局|局)");

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
        String dense = DocumentNumber.withoutOrder(line.dense());
        return dense.endsWith("令")
                && dense.length() <= 30
                && !dense.contains("关于")
                && Organ.isName(dense.substring(0, dense.length() - 1));
    }

    /** Whether the line is the first half of a mark that did not fit into one: 站前区人民政府 / 办公室文件. */
    static boolean isFirstHalf(Line line, Line next) {
        return HALF.matcher(line.dense()).matches()
                && isMark(next)
                && name(next).filter(second -> goesOn(line, second)).isPresent();
    }

    /** The issuer as the lines of its mark name it. */
    static Optional<Element> of(List<Line> mark) {
        List<Element> names = new ArrayList<>();
        for (int i = 0; i < mark.size(); i++) {
            Line line = mark.get(i);
            if (i + 1 < mark.size() && isFirstHalf(line, mark.get(i + 1))) {
                Element second = name(mark.get(++i)).orElseThrow();
                names.add(new Element(line.dense() + second.value(), 0.9, line.start(), second.end()));
            } else {
                names.addAll(names(line));
            }
        }
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

    /** An office or a department by itself is nobody's: the line above says whose it is. */
    private static boolean goesOn(Line line, Element second) {
        return OFFICE.matcher(second.value()).matches()
                || (!Organ.isName(line.dense()) && Organ.isName(line.dense() + second.value()));
    }

    /** One name, or several side by side. */
    private static List<Element> names(Line line) {
        return name(line).stream()
                .flatMap(whole -> divided(line, whole).stream())
                .toList();
    }

    private static List<Element> divided(Line line, Element whole) {
        List<Element> names = new ArrayList<>();
        int from = 0;
        for (int end : Organ.ends(whole.value())) {
            names.add(line.element(whole.value().substring(from, end), whole.confidence(), from, end));
            from = end;
        }
        return names;
    }

    private static Optional<Element> name(Line line) {
        String dense = DocumentNumber.withoutOrder(line.dense());
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
