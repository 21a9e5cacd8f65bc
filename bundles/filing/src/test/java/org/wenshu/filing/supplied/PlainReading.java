package org.wenshu.filing.supplied;

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
import org.wenshu.api.extraction.ExtractionException.Reason;

/** Reads plain text; what begins with the name of a reason fails for it. */
public final class PlainReading implements Extraction {

    @Override
    public Extracted extract(InputStream content) {
        String text = text(content);
        for (Reason reason : Reason.values()) {
            if (text.startsWith(reason.name())) {
                throw new ExtractionException(reason, text);
            }
        }
        Optional<String> mark = Optional.of("机密★10年").filter(text::startsWith);
        return new Extracted("text/plain", Optional.empty(), text, nothing(), mark, List.of());
    }

    private static Elements nothing() {
        return new Elements(
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
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long maximumSize() {
        return 1 << 20;
    }
}
