package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** Tells a PDF without text whose pages are pictures from one whose pages are empty. */
final class Scan {

    private static final int PAGES_SEEN = 20;

    private Scan() {}

    static boolean isOne(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 0; i < Math.min(PAGES_SEEN, document.getNumberOfPages()); i++) {
                if (showsPicture(document.getPage(i).getResources())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean showsPicture(PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
