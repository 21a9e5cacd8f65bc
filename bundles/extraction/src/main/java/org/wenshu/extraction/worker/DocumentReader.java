package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.extraction.article.ArticleFinder;
import org.wenshu.extraction.layout.OfficialDocument;
import org.wenshu.extraction.layout.SecrecyMark;
import org.xml.sax.SAXException;

/** Reads one file: its type, its text, its elements and its articles. */
final class DocumentReader {

    private final ContentDetector detector = new ContentDetector();
    private final TikaReader tika = new TikaReader(detector);
    private final OfdReader ofd = new OfdReader();

    /** The type that the content shows. */
    MediaType type(Path file) throws IOException {
        return detector.detect(file);
    }

    Extracted read(Path file, MediaType type) throws IOException, TikaException, SAXException {
        if (type.equals(MediaType.APPLICATION_ZIP)) {
            ZipCheck.check(file);
        }
        RawText raw = type.equals(ContentDetector.OFD) ? ofd.read(file) : tika.read(file, type);
        CleanText clean = CleanText.of(raw.text());
        if (clean.text().isBlank()) {
            boolean plain = type.getType().equals("text");
            throw new Refused(plain ? Reason.EMPTY : Reason.NO_TEXT, "no text in " + type);
        }
        OfficialDocument document = OfficialDocument.read(clean.text());
        return new Extracted(
                raw.mediaType(),
                raw.pages(),
                clean.text(),
                document.elements(),
                secrecy(clean),
                ArticleFinder.find(clean.text(), document.boundaries()));
    }

    /** The mark of any document in the file: an archive or a mail is as secret as what it carries. */
    private static Optional<String> secrecy(CleanText clean) {
        return clean.documents().stream()
                .flatMap(text -> SecrecyMark.find(text).stream())
                .findFirst();
    }
}
