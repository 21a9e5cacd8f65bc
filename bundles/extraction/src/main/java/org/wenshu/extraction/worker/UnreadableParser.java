package org.wenshu.extraction.worker;

import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.xml.sax.ContentHandler;

/** Stands in for the parsers that are not offered and says why there is no text. */
final class UnreadableParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        Reason reason = type.startsWith("image/") ? Reason.NO_TEXT : Reason.UNSUPPORTED;
        throw new Refused(reason, type + " is not read");
    }
}
