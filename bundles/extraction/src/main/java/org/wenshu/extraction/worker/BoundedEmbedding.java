package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads what is inside a file, such as the members of an archive, up to a number and a depth. */
final class BoundedEmbedding extends ParsingEmbeddedDocumentExtractor {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 6;

    private final List<String> names = new ArrayList<>();
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
            names.add(Objects.requireNonNullElse(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), ""));
            handler.ignorableWhitespace(new char[] {RawText.DOCUMENT_START}, 0, 1);
            // Without the name, which is no part of the document's header.
            super.parseEmbedded(stream, handler, metadata, false);
        } finally {
            depth--;
        }
    }

    /** Of all that was embedded, in order. */
    List<String> names() {
        return names;
    }

    /** Text that silently lacks a part would be taken for the whole. */
    void check() {
        if (exceeded) {
            throw new Refused(
                    Reason.TOO_COMPLEX, "more than " + MOST + " embedded documents, or deeper than " + DEEPEST);
        }
    }
}
