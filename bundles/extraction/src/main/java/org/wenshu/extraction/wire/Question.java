package org.wenshu.extraction.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a worker is asked about a file.
 *
 * @param page the page to draw, from 1; 0: read the text instead
 */
public record Question(Path file, int page) {

    /** To read the text. */
    public static Question text(Path file) {
        return new Question(file, 0);
    }

    public Frame frame() {
        byte[] path = file.toString().getBytes(StandardCharsets.UTF_8);
        byte[] content = ByteBuffer.allocate(Integer.BYTES + path.length)
                .putInt(page)
                .put(path)
                .array();
        return new Frame(Frame.Kind.ASK, content);
    }

    /** @throws IOException if the frame is no question */
    public static Question of(Frame frame) throws IOException {
        if (frame.kind() != Frame.Kind.ASK || frame.content().length <= Integer.BYTES) {
            throw new IOException("not a question: " + frame.kind());
        }
        ByteBuffer content = ByteBuffer.wrap(frame.content());
        int page = content.getInt();
        return new Question(Path.of(StandardCharsets.UTF_8.decode(content).toString()), page);
    }
}
