package org.wenshu.registration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;

/** Reads texts in which elements stand as {@code title=…} lines; {@code !ENCRYPTED} gives a failure with that reason. {@code %PDF} begins a text with pages. */
public final class PlainExtraction implements Extraction {

    @Override
    public Extracted extract(InputStream content) {
        String text = text(content);
        if (text.startsWith("!")) {
            throw new ExtractionException(Reason.valueOf(text.substring(1)), "as asked");
        }
        if (text.isBlank()) {
            throw new ExtractionException(Reason.EMPTY, "nothing in it");
        }
        return new Extracted(
                text.startsWith("%PDF") ? "application/pdf" : "text/plain",
                Optional.of(1),
                text,
                elements(text),
                values("secrecy", text).stream().findFirst().map(Element::value),
                articles(text));
    }

    @Override
    public long maximumSize() {
        return 100_000;
    }

    private static Elements elements(String text) {
        return new Elements(
                first("documentNumber", text).map(PlainExtraction::normalised),
                first("title", text),
                first("issuingOrgan", text),
                first("documentKind", text),
                values("primaryRecipients", text),
                values("copyRecipients", text),
                values("signatories", text),
                first("urgency", text),
                first("documentDate", text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                first("disclosureAttribute", text),
                List.of());
    }

    private static Element normalised(Element number) {
        return new Element(DocumentNumber.key(number.value()), number.confidence(), number.start(), number.end());
    }

    private static Optional<Element> first(String name, String text) {
        return values(name, text).stream().findFirst();
    }

    private static List<Element> values(String name, String text) {
        List<Element> values = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^" + name + "=(.+)$").matcher(text);
        while (line.find()) {
            values.add(new Element(line.group(1), 0.9, line.start(1), line.end(1)));
        }
        return values;
    }

    private static List<Article> articles(String text) {
        int start = text.indexOf("第一条");
        return start < 0 ? List.of() : List.of(new Article("第一条", "第一条", start, text.length()));
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
