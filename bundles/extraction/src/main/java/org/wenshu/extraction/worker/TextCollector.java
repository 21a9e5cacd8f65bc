package org.wenshu.extraction.worker;

import org.wenshu.api.extraction.ExtractionException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the text of a parsed document. A row of a table becomes one line, its cells divided by tabs. */
final class TextCollector extends DefaultHandler {

    /** A longer cell holds text that only happens to be laid out in a table. */
    private static final int LONGEST_CELL = 200;

    private final StringBuilder text = new StringBuilder();
    private int cell = -1;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (isCell(name)) {
            boolean first = text.length() == 0 || last() == '\n';
            if (!first) {
                text.append('\t');
            }
            cell = text.length();
        } else if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            text.append(RawText.PAGE_START).append('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (isCell(name)) {
            flatten();
            cell = -1;
        } else if (endsLine(name) && text.length() > 0 && last() != '\n') {
            text.append('\n');
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
        check();
    }

    /** Once more at the end: Tika passes over what a member of an archive throws. */
    void check() {
        if (text.length() > RawText.LONGEST) {
            throw new Refused(Reason.TOO_COMPLEX, "more text than any document has");
        }
    }

    /** Line ends and starts of documents come this way; indents too, which are not wanted. */
    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (length != 1 || chars[start] != '\t') {
            characters(chars, start, length);
        }
    }

    private void flatten() {
        if (cell < 0 || text.length() - cell > LONGEST_CELL) {
            return;
        }
        String flat = text.substring(cell).strip().replaceAll("\\s*\\n\\s*", " ");
        text.setLength(cell);
        text.append(flat);
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    /** Not every parser ends the line of a heading. */
    private static boolean endsLine(String name) {
        return name.equals("tr") || name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
