package org.wenshu.extraction.worker.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.wenshu.api.extraction.PagePicture;

/** Pages of PDF files, drawn with the fonts in the file, else with those of this machine. */
public final class PdfPages {

    private static final float POINTS_PER_INCH = 72;
    private static final float RESOLUTION = 120;

    /** Twice an A4 page at the resolution; larger pages are drawn coarser. */
    private static final double MOST_PIXELS = 3_000_000;

    private static final double LARGEST_SIDE = 20_000;

    private PdfPages() {}

    public static PagePicture draw(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            if (page > pages) {
                throw Undrawable.unsupported("page " + page + " of " + pages);
            }
            var renderer = new Renderer(document);
            float scale = scale(document.getPage(page - 1).getCropBox());
            BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
            if (renderer.glyphs.missing() > 0) {
                throw Undrawable.unsupported(renderer.glyphs.missing() + " characters without a font");
            }
            var png = new ByteArrayOutputStream(1 << 17);
            ImageIO.write(image, "png", png);
            return new PagePicture("image/png", png.toByteArray(), pages, 0);
        }
    }

    private static float scale(PDRectangle box) {
        double width = Math.abs(box.getWidth());
        double height = Math.abs(box.getHeight());
        if (!(width >= 1 && height >= 1 && width <= LARGEST_SIDE && height <= LARGEST_SIDE)) {
            throw Undrawable.tooComplex("a page of " + width + " by " + height + " points");
        }
        double most = Math.sqrt(MOST_PIXELS / (width * height));
        return (float) Math.min(RESOLUTION / POINTS_PER_INCH, most);
    }

    private static final class Renderer extends PDFRenderer {

        private final SystemGlyphs glyphs = new SystemGlyphs();

        Renderer(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters, glyphs);
        }
    }
}
