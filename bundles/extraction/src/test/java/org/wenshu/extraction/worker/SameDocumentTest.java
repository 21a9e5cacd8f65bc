package org.wenshu.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.extraction.sample.DocxSample;
import org.wenshu.extraction.sample.OdtSample;
import org.wenshu.extraction.sample.OfdSample;
import org.wenshu.extraction.sample.PdfSample;
import org.wenshu.extraction.sample.RtfSample;
import org.wenshu.extraction.sample.Sample;
import org.wenshu.extraction.sample.Samples;
import org.xml.sax.SAXException;

/** Forty documents, each saved as DOCX, PDF, OFD, RTF and ODT: whatever the format, the elements and the articles are the same. */
class SameDocumentTest {

    private static final DocumentReader READER = new DocumentReader();

    @TempDir
    private Path directory;

    static Stream<Sample> samples() {
        return Samples.forty().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFormatMakesNoDifference(Sample sample) throws IOException, TikaException, SAXException {
        Path docx = directory.resolve("a");
        Path pdf = directory.resolve("b");
        Path ofd = directory.resolve("c");
        DocxSample.write(sample, docx);
        PdfSample.write(sample, pdf);
        OfdSample.write(sample, ofd);
        Path rtf = directory.resolve("d");
        Path odt = directory.resolve("e");
        RtfSample.write(sample, rtf);
        OdtSample.write(sample, odt);

        Extracted word = read(docx);
        Extracted fixed = read(pdf);
        Extracted national = read(ofd);
        isTrue(word, sample);
        isTrue(fixed, sample);
        isTrue(national, sample);
        assertThat(said(fixed)).as("pdf").isEqualTo(said(word));
        assertThat(said(national)).as("ofd").isEqualTo(said(word));
        for (Extracted other : List.of(read(rtf), read(odt))) {
            isTrue(other, sample);
            assertThat(said(other)).as(other.mediaType()).isEqualTo(said(word));
        }
    }

    private static void isTrue(Extracted read, Sample sample) {
        Elements e = read.elements();
        assertThat(e.documentNumber()).as(read.mediaType()).map(Element::value).contains(sample.number());
        assertThat(e.title()).as(read.mediaType()).map(Element::value).contains(sample.title());
        assertThat(e.issuingOrgan()).as(read.mediaType()).map(Element::value).contains(sample.issuer());
        assertThat(e.documentDate()).as(read.mediaType()).map(Element::value).contains(sample.date());
        assertThat(e.primaryRecipients()).extracting(Element::value).isEqualTo(sample.recipients());
        assertThat(e.copyRecipients()).extracting(Element::value).isEqualTo(sample.copies());
        assertThat(e.signatories()).extracting(Element::value).isEqualTo(sample.signatories());
        assertThat(e.attachmentNotes()).extracting(Element::value).isEqualTo(sample.attachments());
        assertThat(e.printingOrgan()).map(Element::value).contains("站前区人民政府办公室");
        assertThat(read.articles())
                .as(read.mediaType())
                .extracting(article -> article.path())
                .isEqualTo(sample.articles());
    }

    private static Extracted read(Path file) throws IOException, TikaException, SAXException {
        try (TypedFile opened = READER.open(file)) {
            return READER.read(opened);
        }
    }

    /** All that is said, without the places, which differ with the white space between the words. */
    private static List<Object> said(Extracted read) {
        Elements e = read.elements();
        return List.of(
                value(e.documentNumber()),
                value(e.title()),
                value(e.issuingOrgan()),
                value(e.documentKind()),
                values(e.primaryRecipients()),
                values(e.copyRecipients()),
                values(e.signatories()),
                value(e.urgency()),
                value(e.documentDate()),
                value(e.printingOrgan()),
                value(e.printIssueDate()),
                value(e.annotation()),
                value(e.disclosureAttribute()),
                values(e.attachmentNotes()),
                read.articles().stream()
                        .map(article -> List.of(
                                article.label(),
                                article.path(),
                                read.text()
                                        .substring(article.start(), article.end())
                                        .replaceAll("\\s", "")))
                        .toList());
    }

    private static Optional<String> value(Optional<Element> element) {
        return element.map(Element::value);
    }

    private static List<String> values(List<Element> elements) {
        return elements.stream().map(Element::value).toList();
    }
}
