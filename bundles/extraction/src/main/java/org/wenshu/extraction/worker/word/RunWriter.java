package org.wenshu.extraction.worker.word;

import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes {@code word/document.xml} on and can put a run of text of its own in between. */
abstract class RunWriter extends XMLFilterImpl {

    RunWriter(XMLReader parent) {
        super(parent);
    }

    /**
     * Writes a run.
     *
     * @param prefix of the names of elements, with its colon; may be empty
     */
    final void write(String uri, String prefix, String text) throws SAXException {
        var preserve = new AttributesImpl();
        preserve.addAttribute("http://www.w3.org/XML/1998/namespace", "space", "xml:space", "CDATA", "preserve");
        super.startElement(uri, "r", prefix + "r", new AttributesImpl());
        super.startElement(uri, "t", prefix + "t", preserve);
        super.characters(text.toCharArray(), 0, text.length());
        super.endElement(uri, "t", prefix + "t");
        super.endElement(uri, "r", prefix + "r");
    }
}
