package org.wenshu.extraction.worker;

import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;
import org.wenshu.api.extraction.ExtractionException.Reason;

/** Puts the pieces of text on a page into lines: pieces at the same height belong to one line. */
final class OfdText {

    private static final double DEFAULT_SIZE = 4;

    private final StringBuilder text = new StringBuilder();
    private double height;
    private double right;
    private boolean lineOpen;

    void add(TextObject object) {
        ST_Box box = object.getBoundary();
        double size = object.getSize() == null || object.getSize() <= 0 ? DEFAULT_SIZE : object.getSize();
        for (TextCode code : object.getTextCodes()) {
            double y = (box == null ? 0 : box.getTopLeftY()) + or(code.getY(), height);
            double x = (box == null ? 0 : box.getTopLeftX()) + or(code.getX(), 0);
            add(code.getContent(), x, y, size);
            right = box == null ? x : box.getTopLeftX() + box.getWidth();
        }
    }

    void startPage() {
        endLine();
        text.append(RawText.PAGE_START).append('\n');
    }

    private void add(String content, double x, double y, double size) {
        if (lineOpen && Math.abs(y - height) > size / 2) {
            endLine();
        }
        if (lineOpen && x - right > size) {
            text.append(' ');
        }
        text.append(content);
        if (text.length() > RawText.LONGEST) {
            throw new Refused(Reason.TOO_COMPLEX, "more text than any document has");
        }
        height = y;
        lineOpen = true;
    }

    private void endLine() {
        if (lineOpen) {
            text.append('\n');
            lineOpen = false;
        }
    }

    private static double or(Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    @Override
    public String toString() {
        endLine();
        return text.toString();
    }
}
