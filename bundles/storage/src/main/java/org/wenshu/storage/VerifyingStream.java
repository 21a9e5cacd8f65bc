package org.wenshu.storage;

import java.io.IOException;
import java.io.InputStream;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.StorageException;

/**
 * Reads a content and checks it on the way. The check comes with the last bytes, not after them: a reader that counts
 * bytes and never asks for the end is warned as well. Skipping reads, so it is checked too.
 */
final class VerifyingStream extends InputStream {

    private final InputStream content;
    private final ContentHash expected;
    private final Sha256 digest = new Sha256();
    private long left;
    private boolean checked;

    VerifyingStream(InputStream content, long size, ContentHash expected) {
        this.content = content;
        this.left = size;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = content.read(bytes, offset, length);
        if (n > 0) {
            digest.update(bytes, offset, n);
            left -= n;
        }
        if (!checked && (left <= 0 || n < 0)) {
            checked = true;
            check();
        }
        return n;
    }

    private void check() {
        if (!digest.hash().equals(expected)) {
            throw new StorageException("the content at " + expected + " was altered");
        }
    }

    @Override
    public int available() throws IOException {
        return content.available();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
