package org.wenshu.semantic.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts whose vectors are wanted. */
public record Texts(List<String> texts) {

    private static final int MOST = 256;
    private static final int LONGEST = 1 << 16;

    /** Writes and flushes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }

    /**
     * Waits for the next ones.
     *
     * @return empty if the stream ended before them
     * @throws IOException if it ended inside them, or what came are no texts
     */
    public static Optional<Texts> read(DataInputStream in) throws IOException {
        int count;
        try {
            count = in.readInt();
        } catch (EOFException end) {
            return Optional.empty();
        }
        checkRange(count, MOST);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            checkRange(length, LONGEST);
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return Optional.of(new Texts(texts));
    }

    static void checkRange(int value, int most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("not a frame: " + value);
        }
    }
}
