package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.extraction.Element;

/** Names of organs divided by 、 or ，, over one line or several. */
final class NameList {

    private final List<Element> names = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final double confidence;
    private int start;
    private int end;
    private int brackets;

    private NameList(double confidence) {
        this.confidence = confidence;
    }

    /** @param end offset in the text where the list ends, before its colon or full stop */
    static List<Element> of(List<Line> lines, int end, double confidence) {
        return of(lines, lines.get(0).start(), end, confidence);
    }

    /** @param start offset in the text where the list begins, after its label */
    static List<Element> of(List<Line> lines, int start, int end, double confidence) {
        var list = new NameList(confidence);
        for (Line line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                int offset = line.start() + i;
                if (offset >= start && offset < end) {
                    list.add(line.text().charAt(i), offset);
                }
            }
        }
        list.close();
        return list.names;
    }

    private void add(char c, int offset) {
        brackets += "（(《“".indexOf(c) >= 0 ? 1 : 0;
        brackets -= "）)》”".indexOf(c) >= 0 ? 1 : 0;
        if (brackets <= 0 && "、，,；;".indexOf(c) >= 0) {
            close();
        } else if (!Character.isWhitespace(c)) {
            start = name.length() == 0 ? offset : start;
            end = offset + 1;
            name.append(c);
        }
    }

    private void close() {
        boolean abbreviated = name.length() == 1 && !names.isEmpty();
        if (abbreviated) {
            // 市政府各委、办、局 is one name.
            Element before = names.remove(names.size() - 1);
            names.add(new Element(before.value() + "、" + name, confidence, before.start(), end));
        } else if (name.length() > 0) {
            names.add(new Element(name.toString(), confidence, start, end));
        }
        name.setLength(0);
    }
}
