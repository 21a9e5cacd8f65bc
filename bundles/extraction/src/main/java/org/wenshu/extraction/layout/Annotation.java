package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.extraction.Element;

/**
 * 附注 and the disclosure attribute in it.
 *
 * @param note without its brackets
 */
record Annotation(Optional<Element> note, Optional<Element> disclosure) {

    private static final int BELOW_DATE = 4;
    private static final Pattern NOTE = Pattern.compile("[（(](此件.{1,100}?|联系人.{1,150}?)[)）]?");
    private static final Pattern BARE = Pattern.compile("(此件(?:公开发布|主动公开|依申请公开|不予公开|不公开))");
    private static final Pattern LABELLED = Pattern.compile("(?:信息)?公开(?:属性|方式|选项|类别|形式|范围)[:：](.{2,20})");
    private static final Pattern ATTRIBUTE = Pattern.compile("(不予公开|不公开|依申请公开|主动公开|公开发布)");

    /**
     * Looks below the date, then for a line that can be nothing else.
     *
     * @param date index of the line with the date
     */
    static Annotation read(List<Line> lines, int date, int bodyFrom) {
        Optional<Element> note = find(lines, date + 1, Math.min(lines.size(), date + 1 + BELOW_DATE))
                .or(() -> find(lines, bodyFrom, lines.size()));
        return new Annotation(note, note.flatMap(Annotation::disclosure).or(() -> labelled(lines, bodyFrom)));
    }

    private static Optional<Element> find(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            char first = line.dense().charAt(0);
            Matcher note = (first == '此' ? BARE : NOTE).matcher(line.dense());
            if ("（(此".indexOf(first) >= 0 && !line.isLong() && note.matches()) {
                return Optional.of(line.element(note.group(1), 0.95, note.start(1), note.end(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> disclosure(Element note) {
        return attribute(note.value()).map(value -> new Element(value.name(), 0.95, note.start(), note.end()));
    }

    private static Optional<Element> labelled(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher label = LABELLED.matcher(line.dense());
            if (!line.isLong() && label.lookingAt()) {
                Optional<Disclosure> value = attribute(label.group(1));
                if (value.isPresent()) {
                    return Optional.of(line.element(value.get().name(), 0.9));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Disclosure> attribute(String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        if (!attribute.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (attribute.group()) {
                    case "不予公开", "不公开" -> Disclosure.WITHHELD;
                    case "依申请公开" -> Disclosure.ON_REQUEST;
                    default -> Disclosure.ACTIVE;
                });
    }
}
