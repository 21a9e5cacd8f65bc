package org.wenshu.extraction.worker.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/**
 * Where electronic seals stand.
 *
 * @param places by the id of the page
 */
record OfdSeals(Map<String, List<Box>> places) {

    static OfdSeals of(OfdFile file, Element body) throws IOException {
        Map<String, List<Box>> places = new HashMap<>();
        String list = OfdFile.resolve(
                "", Xml.child(body, "Signatures").map(Element::getTextContent).orElse(""));
        Optional<Element> signatures = list.isEmpty() ? Optional.empty() : file.xml(list);
        if (signatures.isPresent()) {
            for (Element signature : Xml.children(signatures.get(), "Signature")) {
                String path = Xml.attribute(signature, "BaseLoc").orElse("");
                file.xml(OfdFile.resolve(OfdFile.directory(list), path))
                        .flatMap(part -> Xml.child(part, "SignedInfo"))
                        .ifPresent(info -> add(places, info));
            }
        }
        return new OfdSeals(places);
    }

    List<Box> on(String page) {
        return places.getOrDefault(page, List.of());
    }

    private static void add(Map<String, List<Box>> places, Element info) {
        for (Element stamp : Xml.children(info, "StampAnnot")) {
            Box place = Box.of(stamp, "Boundary");
            if (place.width() > 0 && place.height() > 0) {
                places.computeIfAbsent(Xml.attribute(stamp, "PageRef").orElse(""), page -> new ArrayList<>())
                        .add(place);
            }
        }
    }
}
