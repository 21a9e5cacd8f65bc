package org.wenshu.web.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The hash of a body. The lines that separate the parts of an upload are left out: every client makes up a new separator
 * for each request, also for one that it repeats.
 */
final class BodyDigest extends OutputStream {

    private final MessageDigest digest;
    private final byte[] separator;

    /** How many bytes of the separator the current line began with; -1 if it is another line. */
    private int matched;

    /** A digest of a body with a separator; empty if it has none. */
    BodyDigest(MessageDigest digest, String separator) {
        this.digest = digest;
        this.separator = separator.getBytes(StandardCharsets.ISO_8859_1);
        this.matched = separator.isEmpty() ? -1 : 0;
    }

    @Override
    public void write(int value) {
        byte next = (byte) value;
        if (matched >= 0 && matched < separator.length) {
            if (separator[matched] == next) {
                matched++;
                return;
            }
            digest.update(separator, 0, matched);
            matched = -1;
        }
        digest.update(next);
        if (next == '\n' && separator.length > 0) {
            matched = 0;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (separator.length == 0) {
            digest.update(bytes, offset, length);
        } else {
            super.write(bytes, offset, length);
        }
    }

    String hex() {
        if (matched > 0 && matched < separator.length) {
            digest.update(separator, 0, matched);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
