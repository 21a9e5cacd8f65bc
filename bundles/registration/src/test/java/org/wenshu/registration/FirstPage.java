package org.wenshu.registration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.api.extraction.PagePictures;

/** Draws the first page of two: the bytes themselves. */
final class FirstPage implements PagePictures {

    @Override
    public PagePicture draw(String contentHash, Supplier<InputStream> content, int page) {
        if (page != 1) {
            throw new ExtractionException(Reason.UNSUPPORTED, "page " + page);
        }
        try (InputStream opened = content.get()) {
            return new PagePicture("image/png", opened.readAllBytes(), 2, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
