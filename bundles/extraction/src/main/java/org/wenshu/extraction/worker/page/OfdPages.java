package org.wenshu.extraction.worker.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.extraction.worker.word.Xml;

/** Pages of OFD files (GB/T 33190) as SVG. */
public final class OfdPages {

    private static final Box A4 = new Box(0, 0, 210, 297);

    private final OfdFile file;
    private final String root;
    private final Element document;
    private final OfdResources resources;

    private OfdPages(OfdFile file, String root) throws IOException {
        this.file = file;
        this.root = root;
        this.document = file.xml(root).orElseThrow(() -> Undrawable.corrupt("no document"));
        this.resources = OfdResources.of(file, OfdFile.directory(root), common());
    }

    public static PagePicture draw(Path path, int number) throws IOException {
        try (var file = new OfdFile(path)) {
            Element body = file.xml("OFD.xml")
                    .flatMap(ofd -> Xml.child(ofd, "DocBody"))
                    .orElseThrow(() -> Undrawable.corrupt("no OFD.xml"));
            String root =
                    Xml.child(body, "DocRoot").map(Element::getTextContent).orElse("");
            var pages = new OfdPages(file, OfdFile.resolve("", root));
            return pages.draw(number, OfdSeals.of(file, body));
        }
    }

    private PagePicture draw(int number, OfdSeals seals) throws IOException {
        List<Element> pages = Xml.child(document, "Pages")
                .map(all -> Xml.children(all, "Page"))
                .orElse(List.of());
        if (number > pages.size()) {
            throw Undrawable.unsupported("page " + number + " of " + pages.size());
        }
        String id = Xml.attribute(pages.get(number - 1), "ID").orElse("");
        Element page = part(pages.get(number - 1), "BaseLoc").orElseThrow(() -> Undrawable.corrupt("no page"));
        var svg = new Svg(box(page));
        var content = new OfdContent(svg, resources);
        for (Element layer : layers(page)) {
            content.draw(layer);
        }
        for (Element appearance : OfdAnnotations.of(file, OfdFile.directory(root), document, id)) {
            content.drawAt(Box.of(appearance, "Boundary"), appearance);
        }
        List<Box> stamps = seals.on(id);
        stamps.forEach(svg::seal);
        return new PagePicture(
                "image/svg+xml", svg.toString().getBytes(StandardCharsets.UTF_8), pages.size(), stamps.size());
    }

    /** What a page is made of, from the bottom to the top. */
    private List<Element> layers(Element page) throws IOException {
        Map<Integer, List<Element>> layers = new TreeMap<>();
        for (Element use : Xml.children(page, "Template")) {
            int order = Xml.attribute(use, "ZOrder").orElse("Background").equals("Foreground") ? 2 : 0;
            template(Xml.attribute(use, "TemplateID").orElse(""))
                    .ifPresent(template -> layers.computeIfAbsent(order, key -> new ArrayList<>())
                            .addAll(layersOf(template)));
        }
        layers.computeIfAbsent(1, key -> new ArrayList<>()).addAll(layersOf(page));
        return layers.values().stream().flatMap(List::stream).toList();
    }

    private static List<Element> layersOf(Element page) {
        return Xml.child(page, "Content")
                .map(content -> Xml.children(content, "Layer"))
                .orElse(List.of());
    }

    private Optional<Element> template(String id) throws IOException {
        for (Element template : Xml.children(common(), "TemplatePage")) {
            if (Xml.attribute(template, "ID").orElse("").equals(id)) {
                return part(template, "BaseLoc");
            }
        }
        return Optional.empty();
    }

    private Box box(Element page) {
        return Xml.child(page, "Area")
                .or(() -> Xml.child(common(), "PageArea"))
                .flatMap(area -> Xml.child(area, "PhysicalBox"))
                .flatMap(box -> Box.of(box.getTextContent()))
                .filter(box -> box.width() >= 1 && box.height() >= 1)
                .orElse(A4);
    }

    private Element common() {
        return Xml.child(document, "CommonData").orElse(document);
    }

    private Optional<Element> part(Element reference, String attribute) throws IOException {
        return file.xml(OfdFile.resolve(
                OfdFile.directory(root), Xml.attribute(reference, attribute).orElse("")));
    }
}
