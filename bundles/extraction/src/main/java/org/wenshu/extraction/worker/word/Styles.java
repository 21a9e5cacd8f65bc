package org.wenshu.extraction.worker.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The lists that the paragraph styles of {@code word/styles.xml} bring along. */
final class Styles {

    private static final int DEEPEST = 20;

    private record Style(ListReference list, String basedOn) {}

    private final Map<String, Style> styles = new HashMap<>();

    static Styles none() {
        return new Styles();
    }

    static Styles of(Element root) {
        var styles = new Styles();
        for (Element style : Xml.children(root, "style")) {
            ListReference list = Xml.child(style, "pPr")
                    .flatMap(properties -> Xml.child(properties, "numPr"))
                    .map(Styles::reference)
                    .orElse(ListReference.NONE);
            Xml.attribute(style, "styleId")
                    .ifPresent(id -> styles.styles.put(
                            id, new Style(list, Xml.value(style, "basedOn").orElse(""))));
        }
        return styles;
    }

    /** The list of a style, or of those it is based on. */
    ListReference list(String styleId) {
        ListReference list = ListReference.NONE;
        String id = styleId;
        for (int depth = 0; depth < DEEPEST && styles.containsKey(id); depth++) {
            list = list.or(styles.get(id).list);
            id = styles.get(id).basedOn;
        }
        return list;
    }

    private static ListReference reference(Element properties) {
        Optional<String> list = Xml.value(properties, "numId");
        return new ListReference(list, Xml.value(properties, "ilvl").flatMap(Xml::number));
    }
}
