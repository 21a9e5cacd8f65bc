package org.wenshu.web.replay;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps what is written until it is released, so that an answer is stored before it is sent; gives up on long ones. */
final class Recording extends FilterOutputStream {

    private static final int MAXIMUM = 1024 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean complete = true;

    Recording(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (complete && kept.size() + length > MAXIMUM) {
            release();
            complete = false;
        }
        if (complete) {
            kept.write(bytes, offset, length);
        } else {
            out.write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (!complete) {
            out.flush();
        }
    }

    boolean complete() {
        return complete;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    /** Sends what was kept back. */
    void release() throws IOException {
        if (complete) {
            kept.writeTo(out);
        }
    }
}
