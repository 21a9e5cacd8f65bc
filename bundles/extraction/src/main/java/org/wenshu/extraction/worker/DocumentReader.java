package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.extraction.layout.SecrecyMark;
import org.xml.sax.SAXException;

/** Reads one file: its type, its text, its elements and its articles. */
final class DocumentReader {

    private static final Set<String> CONTAINERS = Set.of(
            "zip",
            "gzip",
            "x-tar",
            "x-gtar",
            "x-7z-compressed",
            "x-rar-compressed",
            "x-bzip2",
            "x-xz",
            "rfc822",
            "mbox",
            "vnd.ms-outlook",
            "vnd.ms-tnef");

    private final ContentDetector detector = new ContentDetector();
    private final TikaReader tika = new TikaReader(detector);
    private final OfdReader ofd = new OfdReader();

    /** Finds out the type that the content shows. */
    TypedFile open(Path file) throws IOException {
        return detector.open(file);
    }

    Extracted read(TypedFile file) throws IOException, TikaException, SAXException {
        MediaType type = file.type();
        if (type.equals(MediaType.APPLICATION_ZIP)) {
            ZipCheck.check(file.path());
        }
        RawText raw = type.equals(ContentDetector.OFD) ? ofd.read(file.path()) : tika.read(file);
        CleanText clean = CleanText.of(raw.text());
        if (clean.text().isBlank()) {
            throw nothing(file.path(), type);
        }
        var parts = Parts.of(clean, raw.embedded(), isContainer(type));
        return new Extracted(
                raw.mediaType(),
                raw.pages(),
                clean.text(),
                parts.elements(),
                secrecy(clean),
                parts.articles(),
                parts.list(),
                raw.seals());
    }

    private static Refused nothing(Path file, MediaType type) throws IOException {
        if (type.getSubtype().equals("pdf") && Scan.isOne(file)) {
            return new Refused(Reason.SCANNED, "pages that are pictures");
        }
        return new Refused(type.getType().equals("text") ? Reason.EMPTY : Reason.NO_TEXT, "no text");
    }

    /** Whether what is inside may be the document, and the file only its wrapping. */
    private static boolean isContainer(MediaType type) {
        return CONTAINERS.contains(type.getBaseType().getSubtype());
    }

    /** The mark of any document in the file: an archive or a mail is as secret as what it carries. */
    private static Optional<String> secrecy(CleanText clean) {
        return clean.documents().stream()
                .flatMap(text -> SecrecyMark.find(text).stream())
                .findFirst();
    }
}
