package org.wenshu.extraction.worker.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/** Fonts, pictures, styles and composite units by their ids. */
final class OfdResources {

    private final OfdFile file;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();

    private OfdResources(OfdFile file) {
        this.file = file;
    }

    static OfdResources of(OfdFile file, String directory, Element common) throws IOException {
        var resources = new OfdResources(file);
        for (String kind : List.of("PublicRes", "DocumentRes")) {
            for (Element reference : Xml.children(common, kind)) {
                String path = OfdFile.resolve(directory, reference.getTextContent());
                file.xml(path).ifPresent(part -> resources.add(OfdFile.directory(path), part));
            }
        }
        return resources;
    }

    /** The name of a font; empty text if it has none. */
    String font(String id) {
        return element("Font", id)
                .flatMap(font -> Xml.attribute(font, "FontName"))
                .orElse("");
    }

    /** A set of colours and widths to draw with. */
    Optional<Element> style(String id) {
        return element("DrawParam", id);
    }

    /** Objects that are used as one. */
    Optional<Element> unit(String id) {
        return element("CompositeGraphicUnit", id);
    }

    /** A picture as an address with its data in it; empty if there is none, or of a kind that browsers do not show. */
    Optional<String> picture(String id) throws IOException {
        String path = pictures.get(id);
        return path == null ? Optional.empty() : file.bytes(path).flatMap(DataAddress::of);
    }

    private Optional<Element> element(String kind, String id) {
        return Optional.ofNullable(elements.get(kind + " " + id));
    }

    private void add(String directory, Element part) {
        String base = OfdFile.resolve(directory, Xml.attribute(part, "BaseLoc").orElse(""));
        for (String group : List.of("Fonts", "DrawParams", "CompositeGraphicUnits", "MultiMedias")) {
            for (Element list : Xml.children(part, group)) {
                for (Element element : Xml.children(list, group.substring(0, group.length() - 1))) {
                    String id = Xml.attribute(element, "ID").orElse("");
                    elements.put(element.getLocalName() + " " + id, element);
                    Xml.child(element, "MediaFile")
                            .ifPresent(media -> pictures.put(id, OfdFile.resolve(base, media.getTextContent())));
                }
            }
        }
    }
}
