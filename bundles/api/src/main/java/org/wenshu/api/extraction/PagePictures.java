package org.wenshu.api.extraction;

import java.io.InputStream;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Draws pages of PDF and OFD files in worker processes. Pictures are kept for a while; they are not the record of anything.
 * Safe for use by many threads; callers wait when all workers are busy.
 */
@ProviderType
public interface PagePictures {

    /** Pages from 1 to this number are drawn, later ones not. */
    int MOST_PAGES = 200;

    /**
     * Draws a page.
     *
     * @param contentHash SHA-256 of the content in lower-case hexadecimal; the same hash is the same file
     * @param content opened, read to its end and closed only if the picture is not at hand
     * @param page from 1 to {@value #MOST_PAGES}
     * @throws ExtractionException with reason UNSUPPORTED if the file has no fixed layout or no such page, or if a font is
     *     missing without which people would see boxes; with any other reason as when its text is read
     */
    PagePicture draw(String contentHash, Supplier<InputStream> content, int page);
}
