package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Element;

/**
 * 版头: what stands above the title.
 *
 * @param titleFrom index of the line where the title may begin
 */
record Header(
        Optional<Element> number,
        Optional<Element> issuer,
        List<Element> signatories,
        Optional<Element> urgency,
        int titleFrom) {

    private static final int MOST_LINES = 25;

    static Header read(List<Line> lines) {
        int titleFrom = titleFrom(lines);
        List<Line> zone = lines.subList(0, titleFrom);
        return new Header(number(zone), issuer(zone), signatories(zone), urgency(zone), titleFrom);
    }

    /** The first line that is neither a mark nor a name above one. */
    private static int titleFrom(List<Line> lines) {
        int index = 0;
        while (index < Math.min(lines.size(), MOST_LINES) && belongs(lines, index)) {
            index++;
        }
        return index;
    }

    private static boolean belongs(List<Line> lines, int index) {
        int next = index;
        while (next < lines.size()
                && next < index + 10
                && Organ.isName(lines.get(next).dense())
                && !Issuer.isMark(lines.get(next))) {
            next++;
        }
        boolean half = next + 1 < lines.size() && Issuer.isFirstHalf(lines.get(next), lines.get(next + 1));
        return next < lines.size() && (half || isMark(lines, next));
    }

    private static boolean isMark(List<Line> lines, int index) {
        Line line = lines.get(index);
        return HeaderMarks.isMark(line)
                || Issuer.isMark(line)
                || (index > 0 && !signatoriesAbove(lines, index).isEmpty())
                || (index > 0
                        && Issuer.isOrderMark(lines.get(index - 1))
                        && DocumentNumber.ofOrder(line).isPresent());
    }

    private static List<Element> signatoriesAbove(List<Line> lines, int index) {
        return HeaderMarks.signatories(lines.get(index - 1)).isEmpty()
                ? List.of()
                : HeaderMarks.moreSignatories(lines.get(index));
    }

    private static Optional<Element> number(List<Line> zone) {
        return zone.stream()
                .flatMap(line -> DocumentNumber.inHeader(line).stream())
                .findFirst()
                .or(() -> zone.stream()
                        .flatMap(line -> DocumentNumber.ofOrder(line).stream())
                        .findFirst());
    }

    private static Optional<Element> issuer(List<Line> zone) {
        List<Line> mark = new ArrayList<>();
        for (int i = 0; i < zone.size(); i++) {
            Line line = zone.get(i);
            boolean half = i + 1 < zone.size() && Issuer.isFirstHalf(line, zone.get(i + 1));
            if (half || Issuer.isMark(line) || Organ.isName(line.dense())) {
                mark.add(line);
            }
        }
        return Issuer.of(mark);
    }

    private static List<Element> signatories(List<Line> zone) {
        List<Element> signatories = new ArrayList<>();
        for (int i = 0; i < zone.size(); i++) {
            signatories.addAll(HeaderMarks.signatories(zone.get(i)));
            if (i > 0) {
                signatories.addAll(signatoriesAbove(zone, i));
            }
        }
        return signatories;
    }

    private static Optional<Element> urgency(List<Line> zone) {
        return zone.stream().flatMap(line -> HeaderMarks.urgency(line).stream()).findFirst();
    }
}
