package org.wenshu.extraction.worker.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private final Map<String, Styles> known = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Styles> eldest) {
            return size() > MOST;
        }
    };

    /** @param part {@code word/styles.xml} */
    synchronized Styles of(InputStream part) throws IOException, SAXException {
        byte[] content = part.readNBytes(LARGEST);
        if (content.length == LARGEST) {
            return Styles.of(new SequenceInputStream(new ByteArrayInputStream(content), part));
        }
        String hash = hash(content);
        Styles styles = known.get(hash);
        if (styles == null) {
            styles = Styles.of(new ByteArrayInputStream(content));
            known.put(hash, styles);
        }
        return styles;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
