package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.extraction.worker.word.BinaryNumbers;
import org.wenshu.extraction.worker.word.NumberedRtf;
import org.wenshu.extraction.worker.word.WrittenWord;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the formats that Tika knows. */
final class TikaReader {

    private final AutoDetectParser parser;
    private final AutoDetectParser embedded;

    TikaReader(ContentDetector detector) {
        parser = new AutoDetectParser(detector, Parsers.offered());
        parser.setFallback(new UnreadableParser());
        embedded = new AutoDetectParser(detector, Parsers.offered());
    }

    RawText read(TypedFile file) throws IOException, TikaException, SAXException {
        MediaType type = file.type();
        var metadata = new Metadata();
        // Found out once: to look at every magic number again takes as long as to read a short text.
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
        var context = new ParseContext();
        var embedding = new BoundedEmbedding(context);
        context.set(Parser.class, embedded);
        context.set(EmbeddedDocumentExtractor.class, embedding);
        context.set(OfficeParserConfig.class, office());
        var text = new TextCollector();
        Optional<Path> written = written(file.path(), type);
        try (TikaInputStream in = written.isPresent() ? TikaInputStream.get(written.get()) : file.content()) {
            parser.parse(in, new BodyContentHandler(handler(text, file.path(), type)), metadata, context);
        }
        text.check();
        embedding.check();
        checkMembers(metadata);
        boolean fixedLayout = type.getSubtype().equals("pdf");
        return new RawText(
                type.getBaseType().toString(),
                pages(metadata),
                fixedLayout ? Reflow.join(text.toString()) : text.toString(),
                embedding.names(),
                0);
    }

    /** Automatic numbers are part of the text; the parsers leave them out or write them as they are not shown. */
    private static Optional<Path> written(Path file, MediaType type) throws IOException, SAXException {
        if (type.getSubtype().contains("wordprocessingml")) {
            return WrittenWord.write(file, TikaReader::copy);
        }
        return type.getSubtype().equals("rtf") ? NumberedRtf.write(file, copy()) : Optional.empty();
    }

    private static Path copy() throws IOException {
        return Files.createTempDirectory("word-").resolve("written");
    }

    private static ContentHandler handler(TextCollector text, Path file, MediaType type) throws IOException {
        return type.getSubtype().equals("msword")
                ? BinaryNumbers.over(text, file).orElse(text)
                : text;
    }

    /** Tika passes over members of an archive that want a password; the rest is not the whole. */
    private static void checkMembers(Metadata metadata) {
        for (String problem : metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM)) {
            if (problem.contains("EncryptedDocumentException")) {
                throw new Refused(Reason.ENCRYPTED, "a member is encrypted");
            }
        }
    }

    private static Optional<Integer> pages(Metadata metadata) {
        return Optional.ofNullable(metadata.getInt(PagedText.N_PAGES))
                .or(() -> Optional.ofNullable(metadata.getInt(Office.PAGE_COUNT)))
                .filter(pages -> pages > 0);
    }

    private static OfficeParserConfig office() {
        var config = new OfficeParserConfig();
        // What was struck out is not the text of the document.
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        // Event by event: quicker than by a tree, and it does not leave out what fields and content controls hold.
        config.setUseSAXDocxExtractor(true);
        return config;
    }
}
