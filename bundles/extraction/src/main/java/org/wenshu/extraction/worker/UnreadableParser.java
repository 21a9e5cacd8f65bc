package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.txt.TXTParser;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Stands in for the parsers that are not offered: reads what is plain text under another name, else says why there is none. */
final class UnreadableParser implements Parser {

    private static final long serialVersionUID = 1L;

    private final Parser text = new TXTParser(new ChineseEncodings());

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        if (type.startsWith("image/")) {
            throw new Refused(Reason.SCANNED, "a picture");
        }
        if (!ChineseEncodings.looksLikeText(stream)) {
            throw new Refused(Reason.UNSUPPORTED, "not read here");
        }
        text.parse(stream, handler, metadata, context);
    }
}
