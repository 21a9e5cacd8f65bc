package org.wenshu.extraction.worker.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.function.IOSupplier;
import org.apache.commons.io.input.BoundedInputStream;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A copy of a Word document in which automatic numbers and what forms show is text, for a parser that passes over it. */
public final class WrittenWord {

    private static final String DOCUMENT = "word/document.xml";

    /** A part that unpacks to more is left to the parser, which has its own guards. */
    private static final long LARGEST_PART = 100L << 20;

    private static final KnownStyles STYLES = new KnownStyles();

    private WrittenWord() {}

    /**
     * Writes the copy; parts other than the text are copied as they are, packed.
     *
     * @param place where a copy is written, asked if there is one
     * @return empty if nothing is to be written, and for one that is not laid out as expected
     * @throws SAXException if a part is no XML
     */
    public static Optional<Path> write(Path word, IOSupplier<Path> place) throws IOException, SAXException {
        try (ZipFile zip = ZipFile.builder().setPath(word).get()) {
            ZipArchiveEntry numbering = zip.getEntry("word/numbering.xml");
            ZipArchiveEntry document = zip.getEntry(DOCUMENT);
            if (document == null || document.getSize() > LARGEST_PART) {
                return Optional.empty();
            }
            Styles styles = numbering == null ? new Styles() : styles(zip);
            if (!Unwritten.in(open(zip, document), styles)) {
                return Optional.empty();
            }
            Lists lists = numbering == null ? new Lists(Map.of()) : new Lists(Xml.tree(open(zip, numbering)));
            var writer = new FormWriter(new NumberWriter(lists, styles));
            Path copy = place.get();
            try (var out = new ZipArchiveOutputStream(copy)) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    copy(zip, entry, out, writer);
                }
            }
            return Optional.of(copy);
        }
    }

    private static Styles styles(ZipFile zip) throws IOException, SAXException {
        ZipArchiveEntry styles = zip.getEntry("word/styles.xml");
        return styles == null ? new Styles() : STYLES.of(open(zip, styles));
    }

    private static void copy(ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream out, FormWriter writer)
            throws IOException, SAXException {
        if (!entry.getName().equals(DOCUMENT)) {
            out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            return;
        }
        out.putArchiveEntry(new ZipArchiveEntry(DOCUMENT));
        transform(writer, open(zip, entry), out);
        out.closeArchiveEntry();
    }

    private static void transform(FormWriter writer, InputStream in, OutputStream out)
            throws IOException, SAXException {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new SAXSource(writer, new InputSource(in)), new StreamResult(out));
        } catch (TransformerException e) {
            throw new SAXException(e);
        }
    }

    private static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(zip.getInputStream(entry)))
                .setMaxCount(LARGEST_PART)
                .get();
    }
}
