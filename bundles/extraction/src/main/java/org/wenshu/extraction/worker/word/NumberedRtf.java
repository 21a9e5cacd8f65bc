package org.wenshu.extraction.worker.word;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A copy of an RTF document in which the automatic numbers are text. Every program writes them out for older ones, in a
 * group that the parser passes over by its name; under another name its content is text as any other.
 */
public final class NumberedRtf {

    private static final byte[] NAME = "\\listtext".getBytes(StandardCharsets.US_ASCII);
    private static final byte OTHER = 'x';

    private NumberedRtf() {}

    /** @return empty if the document has no lists */
    public static Optional<Path> write(Path rtf, Path copy) throws IOException {
        boolean found = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(rtf), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == NAME[matched] ? matched + 1 : b == NAME[0] ? 1 : 0;
                boolean whole = matched == NAME.length;
                out.write(whole ? OTHER : b);
                found |= whole;
                matched = whole ? 0 : matched;
            }
        }
        return found ? Optional.of(copy) : Optional.empty();
    }
}
