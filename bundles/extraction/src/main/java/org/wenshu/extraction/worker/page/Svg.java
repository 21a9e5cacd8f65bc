package org.wenshu.extraction.worker.page;

import java.util.Map;

/** Writes a picture: elements with attributes and text, all escaped; no style sheet, no script, no address outside. */
final class Svg {

    private static final int LONGEST = 24 << 20;

    private final StringBuilder text = new StringBuilder();

    /** @param page in millimetres */
    Svg(Box page) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        attribute("width", Numbers.write(page.width()) + "mm");
        attribute("height", Numbers.write(page.height()) + "mm");
        attribute("viewBox", Numbers.write(page.x(), page.y(), page.width(), page.height()));
        text.append('>');
        element(
                "rect",
                Map.of(
                        "x", Numbers.write(page.x()),
                        "y", Numbers.write(page.y()),
                        "width", Numbers.write(page.width()),
                        "height", Numbers.write(page.height()),
                        "fill", "#fff"),
                "");
    }

    void element(String name, Map<String, String> attributes, String content) {
        text.append('<').append(name);
        attributes.forEach(this::attribute);
        text.append('>');
        escape(content);
        text.append("</").append(name).append('>');
        if (text.length() > LONGEST) {
            throw Undrawable.tooComplex("a page of more than " + LONGEST + " characters");
        }
    }

    void begin(String transform) {
        text.append("<g");
        attribute("transform", transform);
        text.append('>');
    }

    void end() {
        text.append("</g>");
    }

    /** The place of a seal that nobody has verified. */
    void seal(Box place) {
        element(
                "ellipse",
                Map.of(
                        "cx",
                        Numbers.write(place.x() + place.width() / 2),
                        "cy",
                        Numbers.write(place.y() + place.height() / 2),
                        "rx",
                        Numbers.write(place.width() / 2),
                        "ry",
                        Numbers.write(place.height() / 2),
                        "fill",
                        "none",
                        "stroke",
                        "#d0021b",
                        "stroke-width",
                        "0.6",
                        "stroke-dasharray",
                        "2 1.2"),
                "");
    }

    @Override
    public String toString() {
        return text + "</svg>";
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
    }

    private void escape(String value) {
        value.codePoints().filter(Svg::allowed).forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(c);
            }
        });
    }

    /** By XML 1.0. */
    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
