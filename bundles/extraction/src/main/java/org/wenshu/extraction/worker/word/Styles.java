package org.wenshu.extraction.worker.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The lists that the paragraph styles of {@code word/styles.xml} bring along. */
final class Styles {

    private static final int DEEPEST = 20;

    private record Style(ListReference list, String basedOn) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** @param part {@code word/styles.xml} */
    static Styles of(InputStream part) throws IOException, SAXException {
        var styles = new Styles();
        XMLReader reader = Xml.reader();
        reader.setContentHandler(styles.new Reader());
        reader.parse(new InputSource(part));
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

    private final class Reader extends DefaultHandler {

        private static final List<String> IN_LIST = List.of("styles", "style", "pPr", "numPr");

        private final Deque<String> path = new ArrayDeque<>();
        private Optional<String> id = Optional.empty();
        private String basedOn = "";
        private ListReference list = ListReference.NONE;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("style") && path.size() == 1) {
                id = Xml.value(attributes, "styleId");
                basedOn = "";
                list = ListReference.NONE;
            } else if (name.equals("basedOn") && path.size() == 2) {
                basedOn = Xml.value(attributes, "val").orElse("");
            } else if (name.equals("numId") && inList()) {
                list = new ListReference(Xml.value(attributes, "val"), list.level());
            } else if (name.equals("ilvl") && inList()) {
                list = new ListReference(
                        list.list(), Xml.value(attributes, "val").flatMap(Xml::number));
            }
            path.addLast(name);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            path.removeLast();
            if (name.equals("style") && path.size() == 1) {
                id.ifPresent(named -> styles.put(named, new Style(list, basedOn)));
            }
        }

        private boolean inList() {
            return path.size() == IN_LIST.size() && new ArrayList<>(path).equals(IN_LIST);
        }
    }
}
