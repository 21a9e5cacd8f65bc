package org.wenshu.extraction.worker.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.SAXException;

/**
 * Styles that were read before. An office writes by a few templates, and Word puts the whole of a template's styles into
 * each document: often more than its text. Told apart by all their bytes. Safe for many threads.
 */
final class KnownStyles {

    private static final int MOST = 16;

    /** What is larger is no template of an office, and is not kept. */
    private static final int LARGEST = 1 << 20;

    private final Map<ByteBuffer, Styles> known = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Styles> eldest) {
            return size() > MOST;
        }
    };

    /** @param part {@code word/styles.xml} */
    synchronized Styles of(InputStream part) throws IOException, SAXException {
        byte[] content = part.readNBytes(LARGEST);
        if (content.length == LARGEST) {
            return Styles.of(new SequenceInputStream(new ByteArrayInputStream(content), part));
        }
        ByteBuffer key = ByteBuffer.wrap(content);
        Styles styles = known.get(key);
        if (styles == null) {
            styles = Styles.of(new ByteArrayInputStream(content));
            known.put(key, styles);
        }
        return styles;
    }
}
