package org.wenshu.extraction.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Element;

/** Who issues the document: as the mark above says, else as the signature below, else as the title. */
final class IssuingOrgan {

    private static final double FROM_TITLE = 0.6;

    /** 等11部门 stands for names that only the signature tells. */
    private static final Pattern BEFORE_MATTER =
            Pattern.compile("(.{3,80}?)(?:等.{0,6}(?:部门|单位))?(?:关于|印发|转发|批转|发布|公布)");

    private IssuingOrgan() {}

    /** The name before 关于 or 印发; two names that stand side by side are divided. */
    static Optional<Element> inTitle(List<Line> lines, Title title) {
        Matcher before = BEFORE_MATTER.matcher(title.value());
        if (!before.lookingAt() || !areNames(before.group(1))) {
            return Optional.empty();
        }
        Element whole = title.element(lines);
        return Optional.of(new Element(divided(before.group(1)), FROM_TITLE, whole.start(), whole.end()));
    }

    /** Of a signature and a title that name the same organ, the one that gives its name in full. */
    static Optional<Element> choose(Optional<Element> mark, Optional<Element> signature, Optional<Element> title) {
        if (mark.isPresent() || signature.isEmpty()) {
            return mark.or(() -> title);
        }
        Element signed = signature.get();
        return title.filter(named -> Organ.isShortFor(signed.value(), named.value()))
                .map(named -> new Element(named.value(), signed.confidence(), signed.start(), signed.end()))
                .or(() -> signature);
    }

    private static boolean areNames(String text) {
        int from = 0;
        for (int end : Organ.ends(text)) {
            if (!Organ.isName(text.substring(from, end))) {
                return false;
            }
            from = end;
        }
        return true;
    }

    /** Names that stand side by side, with 、 between them. */
    static String divided(String text) {
        var divided = new StringBuilder();
        int from = 0;
        for (int end : Organ.ends(text)) {
            divided.append(divided.isEmpty() ? "" : "、").append(text, from, end);
            from = end;
        }
        return divided.toString();
    }
}
