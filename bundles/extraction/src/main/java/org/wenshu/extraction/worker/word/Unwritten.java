package org.wenshu.extraction.worker.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether a document shows something that is no text in it: the number of a paragraph in a list, a tick, a distance. Most
 * show nothing of that kind, though nearly all bring lists along.
 */
final class Unwritten extends DefaultHandler {

    private static final Set<String> SHOWN = Set.of("numPr", "checkBox", "ptab");

    private final Styles styles;
    private boolean found;

    private Unwritten(Styles styles) {
        this.styles = styles;
    }

    /** @param part {@code word/document.xml} */
    static boolean in(InputStream part, Styles styles) throws IOException, SAXException {
        var unwritten = new Unwritten(styles);
        XMLReader reader = Xml.reader();
        reader.setContentHandler(unwritten);
        reader.parse(new InputSource(part));
        return unwritten.found;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        found |= SHOWN.contains(name)
                || name.equals("pStyle")
                        && Xml.value(attributes, "val")
                                .flatMap(style -> styles.list(style).list())
                                .isPresent();
    }
}
