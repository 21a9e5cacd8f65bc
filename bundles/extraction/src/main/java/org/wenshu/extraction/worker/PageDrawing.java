package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.mime.MediaType;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.extraction.worker.page.OfdPages;
import org.wenshu.extraction.worker.page.PdfPages;

/** Draws a page of a file that has fixed pages. */
final class PageDrawing {

    PagePicture draw(Path file, MediaType type, int page) throws IOException {
        if (type.equals(ContentDetector.OFD)) {
            return OfdPages.draw(file, page);
        }
        if (type.getSubtype().equals("pdf")) {
            return PdfPages.draw(file, page);
        }
        throw new Refused(Reason.UNSUPPORTED, "no fixed layout");
    }
}
