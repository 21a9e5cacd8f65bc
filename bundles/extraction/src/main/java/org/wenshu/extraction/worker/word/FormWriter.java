package org.wenshu.extraction.worker.word;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Passes {@code word/document.xml} on with a sign where a form has a box to tick, and a tab where there is a distance. */
final class FormWriter extends RunWriter {

    private static final String TICKED = "☑";
    private static final String NOT_TICKED = "☐";

    private String box = "";

    FormWriter(XMLReader parent) {
        super(parent);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("checkBox")) {
            box = NOT_TICKED;
        } else if (!box.isEmpty() && (name.equals("default") || name.equals("checked"))) {
            // What was ticked at last stands behind what was ticked in the blank form.
            box = Xml.value(attributes, "val").orElse("1").matches("1|true|on") ? TICKED : NOT_TICKED;
        }
        super.startElement(uri, shown(name), shown(qualified), attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, shown(name), shown(qualified));
        if (name.equals("r") && !box.isEmpty()) {
            String prefix = qualified.substring(0, qualified.length() - name.length());
            write(uri, prefix, box);
            box = "";
        }
    }

    private static String shown(String name) {
        return name.endsWith("ptab") ? name.substring(0, name.length() - "ptab".length()) + "tab" : name;
    }
}
