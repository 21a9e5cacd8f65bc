package org.wenshu.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;

/** Reads every file as the text it is; pictures have none. */
final class PlainFiles implements Extraction {

    private static final Elements NOTHING = new Elements(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Override
    public Extracted extract(InputStream content) {
        try {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (text.startsWith("PNG")) {
                throw new ExtractionException(ExtractionException.Reason.SCANNED, "a picture");
            }
            Optional<String> mark = text.startsWith("机密") ? Optional.of("机密★10年") : Optional.empty();
            return new Extracted("text/plain", Optional.empty(), text, NOTHING, mark, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long maximumSize() {
        return 1 << 20;
    }
}
