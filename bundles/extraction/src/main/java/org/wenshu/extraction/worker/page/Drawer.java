package org.wenshu.extraction.worker.page;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page. For a Chinese font that is not in the file the library takes a Latin one and shows boxes; here such
 * characters are drawn with a font of this machine that has them.
 */
final class Drawer extends PageDrawer {

    private final SystemGlyphs glyphs;

    Drawer(PageDrawerParameters parameters, SystemGlyphs glyphs) throws IOException {
        super(parameters);
        this.glyphs = glyphs;
    }

    @Override
    protected void showFontGlyph(Matrix text, PDFont font, int code, Vector displacement) throws IOException {
        String character = font instanceof PDType0Font && !font.isEmbedded() ? font.toUnicode(code) : null;
        if (character == null || character.isBlank()) {
            super.showFontGlyph(text, font, code, displacement);
            return;
        }
        PDGraphicsState state = getGraphicsState();
        if (state.getTextState().getRenderingMode().isFill()) {
            Shape outline = text.createAffineTransform().createTransformedShape(glyphs.outline(character));
            Graphics2D graphics = getGraphics();
            graphics.setComposite(state.getNonStrokingJavaComposite());
            graphics.setPaint(getNonStrokingPaint());
            setClip();
            graphics.fill(outline);
        }
    }
}
