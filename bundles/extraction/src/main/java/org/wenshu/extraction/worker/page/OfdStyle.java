package org.wenshu.extraction.worker.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/** Colours and the width of lines, of an object, its set of them, or its layer's. */
record OfdStyle(Optional<String> fill, Optional<String> stroke, Optional<Double> width) {

    static final OfdStyle NONE = new OfdStyle(Optional.empty(), Optional.empty(), Optional.empty());

    private static final double DEFAULT_WIDTH = 0.353;
    private static final int MOST_SETS = 5;

    static OfdStyle of(Element object, OfdResources resources, OfdStyle inherited) {
        OfdStyle style = own(object);
        Optional<Element> set = Xml.attribute(object, "DrawParam").flatMap(resources::style);
        for (int i = 0; i < MOST_SETS && set.isPresent(); i++) {
            style = style.or(own(set.get()));
            set = Xml.attribute(set.get(), "Relative").flatMap(resources::style);
        }
        return style.or(inherited);
    }

    /** Text is filled unless it says no, and has no outline unless it says so. */
    Map<String, String> forText(Element object) {
        return attributes(is(object, "Fill", true), is(object, "Stroke", false), "#000");
    }

    /** The other way round. */
    Map<String, String> forPath(Element object) {
        return attributes(is(object, "Fill", false), is(object, "Stroke", true), "none");
    }

    private Map<String, String> attributes(boolean filled, boolean drawn, String defaultFill) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("fill", filled ? fill.orElse(defaultFill) : "none");
        if (drawn) {
            attributes.put("stroke", stroke.orElse("#000"));
            attributes.put("stroke-width", Numbers.write(width.orElse(DEFAULT_WIDTH)));
        }
        return attributes;
    }

    private OfdStyle or(OfdStyle other) {
        return new OfdStyle(fill.or(other::fill), stroke.or(other::stroke), width.or(other::width));
    }

    private static OfdStyle own(Element element) {
        return new OfdStyle(
                Xml.child(element, "FillColor").flatMap(OfdStyle::colour),
                Xml.child(element, "StrokeColor").flatMap(OfdStyle::colour),
                Numbers.attribute(element, "LineWidth"));
    }

    /** Grey, red-green-blue or cyan-magenta-yellow-black, by how many numbers there are. */
    private static Optional<String> colour(Element element) {
        double[] parts = Numbers.of(Xml.attribute(element, "Value").orElse(""));
        double alpha = Numbers.attribute(element, "Alpha").orElse(255.0) / 255;
        return switch (parts.length) {
            case 1 -> Optional.of(rgba(parts[0], parts[0], parts[0], alpha));
            case 3 -> Optional.of(rgba(parts[0], parts[1], parts[2], alpha));
            case 4 -> {
                double light = 1 - parts[3] / 255;
                yield Optional.of(
                        rgba((255 - parts[0]) * light, (255 - parts[1]) * light, (255 - parts[2]) * light, alpha));
            }
            default -> Optional.empty();
        };
    }

    private static String rgba(double red, double green, double blue, double alpha) {
        return String.format(
                Locale.ROOT,
                "rgba(%d,%d,%d,%.3f)",
                Math.round(red),
                Math.round(green),
                Math.round(blue),
                Math.max(0, Math.min(1, alpha)));
    }

    private static boolean is(Element object, String attribute, boolean otherwise) {
        return Xml.attribute(object, attribute).map(Boolean::parseBoolean).orElse(otherwise);
    }
}
