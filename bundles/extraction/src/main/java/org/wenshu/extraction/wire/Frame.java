package org.wenshu.extraction.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/**
 * One message: a byte for its kind, four bytes for the length, the content.
 *
 * @param content owned by the frame; not copied
 */
public record Frame(Kind kind, byte[] content) {

    /** The longest content; an answer with the longest text stays below it. */
    public static final int MAXIMUM = 64 << 20;

    /** What a frame says. */
    public enum Kind {
        /** Worker: started. No content. */
        READY,
        /** Container: a {@link Question}. */
        ASK,
        /** Worker: an {@link Answer}. */
        ANSWER
    }

    /** Writes and flushes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @return empty if the stream ended between two frames
     * @throws IOException if it ended inside a frame, or what came is no frame
     */
    public static Optional<Frame> read(DataInputStream in) throws IOException {
        int kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > MAXIMUM) {
            throw new IOException("not a frame: kind " + kind + ", length " + length);
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("a frame of " + length + " bytes ended after " + content.length);
        }
        return Optional.of(new Frame(Kind.values()[kind], content));
    }
}
