package org.wenshu.extraction.worker.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/** Draws text: each character at its place, in whatever font of that style the reader has. */
final class OfdText {

    /** What a name says of the style, and fonts of this style on the desks of offices. */
    private static final Map<String, String> STYLES = Map.of(
            "仿宋|fangsong|fs", "FangSong,仿宋,STFangsong,'Noto Serif CJK SC'",
            "楷|kai", "KaiTi,楷体,STKaiti,'Noto Serif CJK SC'",
            "黑|hei|gothic|sans", "SimHei,黑体,'Noto Sans CJK SC',sans-serif",
            "courier|mono", "'Courier New',monospace");

    private static final String SONG = "SimSun,宋体,'Noto Serif CJK SC'";
    private static final int BOLD = 600;

    private OfdText() {}

    static void draw(
            Element object, OfdResources resources, Map<String, String> style, Map<String, String> placed, Svg svg) {
        double size =
                Numbers.attribute(object, "Size").filter(given -> given > 0).orElse(4.0);
        Map<String, String> attributes = new LinkedHashMap<>(placed);
        attributes.putAll(style);
        attributes.put("font-size", Numbers.write(size));
        attributes.put(
                "font-family",
                family(resources.font(Xml.attribute(object, "Font").orElse(""))));
        Numbers.attribute(object, "Weight")
                .filter(weight -> weight >= BOLD)
                .ifPresent(bold -> attributes.put("font-weight", "bold"));
        attributes.put("xml:space", "preserve");
        double[] at = {0, 0};
        for (Element code : Xml.children(object, "TextCode")) {
            at[0] = Numbers.attribute(code, "X").orElse(at[0]);
            at[1] = Numbers.attribute(code, "Y").orElse(at[1]);
            code(code, attributes, at, svg);
        }
    }

    /** SVG counts characters as OFD does, so each has its own place. */
    private static void code(Element code, Map<String, String> attributes, double[] at, Svg svg) {
        String text = code.getTextContent().replace("\n", "").replace("\r", "");
        Map<String, String> own = new LinkedHashMap<>(attributes);
        own.put("x", places(at[0], Xml.attribute(code, "DeltaX").orElse(""), text.length()));
        own.put("y", places(at[1], Xml.attribute(code, "DeltaY").orElse(""), text.length()));
        svg.element("text", own, text);
    }

    private static String places(double from, String deltas, int characters) {
        double[] distances = Numbers.distances(deltas, characters - 1);
        double[] places = new double[distances.length + 1];
        places[0] = from;
        for (int i = 0; i < distances.length; i++) {
            places[i + 1] = places[i] + distances[i];
        }
        return Numbers.write(places);
    }

    private static String family(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} _-]", "").toLowerCase(java.util.Locale.ROOT);
        String known = STYLES.entrySet().stream()
                .filter(style -> List.of(style.getKey().split("\\|")).stream().anyMatch(plain::contains))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(SONG);
        return (plain.isBlank() ? "" : "'" + plain.strip() + "',") + known + ",serif";
    }
}
