package org.wenshu.web.paper;

/**
 * How characters look.
 *
 * @param size in points
 * @param spacing added after each character, in points
 */
record Style(Face face, double size, double spacing, boolean red) {

    /** 28 characters of 3号 fill a line of 156 mm. */
    private static final double TIGHT = Sheets.WIDTH / 28 - 16;

    static final Style TITLE = new Style(Face.TITLE, 22, 0, false);
    static final Style PAGE = new Style(Face.PAGE, 14, 0, false);

    static Style text(Face face) {
        return new Style(face, 16, TIGHT, false);
    }

    static Style cell(Face face) {
        return new Style(face, 14, 0, false);
    }

    Style spaced(double more) {
        return new Style(face, size, spacing + more, red);
    }

    double width(Fonts fonts, int character) {
        return fonts.of(face, character).getWidthPoint(character, (float) size) + spacing;
    }
}
