package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads what is inside a file, such as the members of an archive, up to a number and a depth. */
final class BoundedEmbedding extends ParsingEmbeddedDocumentExtractor {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 6;

    private int count;
    private int depth;
    private boolean exceeded;

    BoundedEmbedding(ParseContext context) {
        super(context);
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (++count > MOST || depth >= DEEPEST) {
            exceeded = true;
            return;
        }
        depth++;
        try {
            handler.ignorableWhitespace(new char[] {RawText.DOCUMENT_START}, 0, 1);
            super.parseEmbedded(stream, handler, metadata, outputHtml);
        } finally {
            depth--;
        }
    }

    /** Text that silently lacks a part would be taken for the whole. */
    void check() {
        if (exceeded) {
            throw new Refused(
                    Reason.TOO_COMPLEX, "more than " + MOST + " embedded documents, or deeper than " + DEEPEST);
        }
    }
}
