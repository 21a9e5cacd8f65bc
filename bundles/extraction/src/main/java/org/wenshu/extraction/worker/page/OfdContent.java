package org.wenshu.extraction.worker.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.wenshu.extraction.worker.word.Xml;

/** Draws the objects of layers, blocks and units. */
final class OfdContent {

    private static final int MOST_OBJECTS = 60_000;
    private static final int DEEPEST = 8;

    private final Svg svg;
    private final OfdResources resources;
    private int objects;
    private int depth;

    OfdContent(Svg svg, OfdResources resources) {
        this.svg = svg;
        this.resources = resources;
    }

    void drawAt(Box place, Element container) throws IOException {
        svg.begin("translate(" + Numbers.write(place.x(), place.y()) + ")");
        draw(container);
        svg.end();
    }

    void draw(Element container) throws IOException {
        if (++depth > DEEPEST) {
            throw Undrawable.tooComplex("deeper than " + DEEPEST);
        }
        var inherited = OfdStyle.of(container, resources, OfdStyle.NONE);
        for (Node node = container.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                object(element, inherited);
            }
        }
        depth--;
    }

    private void object(Element object, OfdStyle inherited) throws IOException {
        if (++objects > MOST_OBJECTS) {
            throw Undrawable.tooComplex("more than " + MOST_OBJECTS + " objects");
        }
        if (Xml.attribute(object, "Visible").orElse("").equals("false")) {
            return;
        }
        OfdStyle style = OfdStyle.of(object, resources, inherited);
        switch (object.getLocalName()) {
            case "TextObject" -> OfdText.draw(object, resources, style.forText(object), placed(object), svg);
            case "PathObject" -> path(object, style.forPath(object));
            case "ImageObject" -> image(object);
            case "CompositeObject" -> unit(object);
            case "PageBlock" -> draw(object);
            default -> {}
        }
    }

    private void path(Element object, Map<String, String> style) {
        String data = Xml.child(object, "AbbreviatedData")
                .map(Element::getTextContent)
                .map(SvgPath::of)
                .orElse("");
        if (!data.isEmpty()) {
            Map<String, String> attributes = new LinkedHashMap<>(placed(object));
            attributes.putAll(style);
            attributes.put("d", data);
            if (Xml.attribute(object, "Rule").orElse("").equals("Even-Odd")) {
                attributes.put("fill-rule", "evenodd");
            }
            svg.element("path", attributes, "");
        }
    }

    private void image(Element object) throws IOException {
        Optional<String> address =
                resources.picture(Xml.attribute(object, "ResourceID").orElse(""));
        if (address.isPresent()) {
            Map<String, String> attributes = new LinkedHashMap<>(placed(object));
            attributes.putAll(Map.of("width", "1", "height", "1", "preserveAspectRatio", "none"));
            attributes.put("xlink:href", address.get());
            svg.element("image", attributes, "");
        }
    }

    private void unit(Element object) throws IOException {
        Optional<Element> content = resources
                .unit(Xml.attribute(object, "ResourceID").orElse(""))
                .flatMap(unit -> Xml.child(unit, "Content"));
        if (content.isPresent()) {
            svg.begin(placed(object).get("transform"));
            draw(content.get());
            svg.end();
        }
    }

    /** From the object's own coordinates to those of what it lies in. */
    private static Map<String, String> placed(Element object) {
        Box boundary = Box.of(object, "Boundary");
        String transform = "translate(" + Numbers.write(boundary.x(), boundary.y()) + ")";
        double[] matrix = Numbers.of(Xml.attribute(object, "CTM").orElse(""));
        return Map.of(
                "transform", matrix.length == 6 ? transform + " matrix(" + Numbers.write(matrix) + ")" : transform);
    }
}
