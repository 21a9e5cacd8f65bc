package org.wenshu.extraction.worker.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/** What was put onto a page later: watermarks, notes, stamps. */
final class OfdAnnotations {

    private OfdAnnotations() {}

    /** How the visible annotations of a page look. */
    static List<Element> of(OfdFile file, String directory, Element document, String page) throws IOException {
        List<Element> appearances = new ArrayList<>();
        Optional<String> list =
                Xml.child(document, "Annotations").map(found -> OfdFile.resolve(directory, found.getTextContent()));
        Optional<Element> pages = list.isEmpty() ? Optional.empty() : file.xml(list.get());
        if (pages.isPresent()) {
            for (Element entry : Xml.children(pages.get(), "Page")) {
                if (Xml.attribute(entry, "PageID").orElse("").equals(page)) {
                    String path = Xml.child(entry, "FileLoc")
                            .map(Element::getTextContent)
                            .orElse("");
                    file.xml(OfdFile.resolve(OfdFile.directory(list.get()), path))
                            .ifPresent(part -> appearances.addAll(visible(part)));
                }
            }
        }
        return appearances;
    }

    private static List<Element> visible(Element part) {
        return Xml.children(part, "Annot").stream()
                .filter(annotation ->
                        !Xml.attribute(annotation, "Visible").orElse("").equals("false"))
                .flatMap(annotation -> Xml.child(annotation, "Appearance").stream())
                .toList();
    }
}
