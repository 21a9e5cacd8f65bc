package org.wenshu.extraction.worker.word;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Passes {@code word/document.xml} on and puts a run with the number where a paragraph is numbered by a list. */
final class NumberWriter extends RunWriter {

    private final Lists lists;
    private final Styles styles;
    private ListReference own = ListReference.NONE;
    private String style = "";
    private boolean properties;
    private int hidden;
    private int dropped;

    NumberWriter(Lists lists, Styles styles) throws SAXException {
        super(Xml.reader());
        this.lists = lists;
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        hidden += isHidden(name) ? 1 : 0;
        if (hidden == 0) {
            switch (name) {
                case "pPr" -> begin();
                case "pStyle" -> style = Xml.value(attributes, "val").orElse("");
                case "numPr" -> dropped += properties ? 1 : 0;
                case "numId" -> own = new ListReference(Xml.value(attributes, "val"), own.level());
                case "ilvl" ->
                    own = new ListReference(
                            own.list(), Xml.value(attributes, "val").flatMap(Xml::number));
                default -> {}
            }
        }
        if (dropped == 0) {
            super.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (dropped == 0) {
            super.endElement(uri, name, qualified);
        }
        if (hidden == 0 && name.equals("numPr") && dropped > 0) {
            dropped--;
        }
        if (hidden == 0 && name.equals("pPr") && properties) {
            properties = false;
            number(uri, qualified.substring(0, qualified.length() - name.length()));
        }
        hidden -= isHidden(name) ? 1 : 0;
    }

    private void begin() {
        properties = true;
        own = ListReference.NONE;
        style = "";
    }

    private void number(String uri, String prefix) throws SAXException {
        ListReference list = own.or(styles.list(style));
        String id = list.list().orElse("0");
        String number = id.equals("0") ? "" : lists.next(id, list.level().orElse(0));
        if (!number.isEmpty()) {
            write(uri, prefix, divided(number));
        }
    }

    /** The number and, unless it ends with a mark, a blank. */
    static String divided(String number) {
        return "、，．.)）".indexOf(number.charAt(number.length() - 1)) >= 0 ? number : number + " ";
    }

    /** Former properties, and what is there once more for older programs. */
    private static boolean isHidden(String name) {
        return name.equals("pPrChange") || name.equals("Fallback");
    }
}
