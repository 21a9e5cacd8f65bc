package org.wenshu.extraction.worker.page;

import java.util.Optional;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;

/** A rectangle, in millimetres from the upper left corner of what it lies in. */
record Box(double x, double y, double width, double height) {

    static final Box NONE = new Box(0, 0, 0, 0);

    static Optional<Box> of(String text) {
        double[] numbers = Numbers.of(text);
        return numbers.length == 4
                ? Optional.of(new Box(numbers[0], numbers[1], numbers[2], numbers[3]))
                : Optional.empty();
    }

    static Box of(Element element, String attribute) {
        return Xml.attribute(element, attribute).flatMap(Box::of).orElse(NONE);
    }
}
