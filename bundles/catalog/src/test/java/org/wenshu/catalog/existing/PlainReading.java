package org.wenshu.catalog.existing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;

/** Reads plain texts: the first line is the title, the second the number, the rest one article. */
final class PlainReading implements Extraction {

    @Override
    public Extracted extract(InputStream content) {
        String text = text(content);
        List<String> lines = text.lines().toList();
        if (lines.size() < 3) {
            throw new ExtractionException(Reason.NO_TEXT, "no text");
        }
        Optional<String> mark = lines.contains("机密★10年") ? Optional.of("机密★10年") : Optional.empty();
        Article article = new Article("第一条", "第一条", text.indexOf(lines.get(2)), text.length());
        return new Extracted("text/plain", Optional.empty(), text, elements(lines), mark, List.of(article));
    }

    private static Elements elements(List<String> lines) {
        Optional<Element> none = Optional.empty();
        return new Elements(
                element(lines.get(1)),
                element(lines.get(0)),
                none,
                element("NOTICE"),
                List.of(),
                List.of(),
                List.of(),
                none,
                element("2023年11月"),
                none,
                none,
                none,
                none,
                List.of());
    }

    private static Optional<Element> element(String value) {
        return Optional.of(value).filter(text -> !text.isBlank()).map(text -> new Element(text, 1.0, -1, -1));
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
        return Long.MAX_VALUE;
    }
}
