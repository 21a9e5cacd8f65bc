package org.wenshu.itests.validators;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Collects what a validator of XML complains about. */
final class Flaws implements ErrorHandler {

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void warning(SAXParseException flaw) {
        note(flaw);
    }

    @Override
    public void error(SAXParseException flaw) {
        note(flaw);
    }

    @Override
    public void fatalError(SAXParseException flaw) {
        note(flaw);
    }

    private void note(SAXParseException flaw) {
        found.add(flaw.getLineNumber() + ":" + flaw.getColumnNumber() + " " + flaw.getMessage());
    }
}
