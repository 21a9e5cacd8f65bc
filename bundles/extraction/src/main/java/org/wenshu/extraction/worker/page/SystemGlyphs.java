package org.wenshu.extraction.worker.page;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Outlines of characters from this machine's fonts: of one letter's height, upwards. */
final class SystemGlyphs {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final AffineTransform UPWARDS = AffineTransform.getScaleInstance(1, -1);
    private static final int COMMON = '的';

    /** Official documents are set in Song. */
    private static final List<String> PREFERRED =
            List.of("fangsong", "仿宋", "simsun", "宋", "song", "serif cjk sc", "cjk");

    private Optional<Font> chinese = Optional.empty();
    private boolean searched;
    private int missing;

    Shape outline(String character) {
        Optional<Font> font = font().filter(found -> found.canDisplayUpTo(character) < 0);
        if (font.isEmpty()) {
            missing++;
            return new Path2D.Double();
        }
        return UPWARDS.createTransformedShape(
                font.get().createGlyphVector(EXACT, character).getOutline());
    }

    /** How many characters no font had. */
    int missing() {
        return missing;
    }

    private Optional<Font> font() {
        if (!searched) {
            searched = true;
            chinese = Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> font.canDisplay(COMMON))
                    .filter(font -> !font.getFontName(Locale.ROOT).contains("Bold"))
                    .min(Comparator.comparingInt(SystemGlyphs::rank));
        }
        return chinese;
    }

    private static int rank(Font font) {
        String name = (font.getFamily(Locale.ROOT) + " " + font.getFamily(Locale.SIMPLIFIED_CHINESE))
                .toLowerCase(Locale.ROOT);
        int rank = 0;
        while (rank < PREFERRED.size() && !name.contains(PREFERRED.get(rank))) {
            rank++;
        }
        return rank;
    }
}
