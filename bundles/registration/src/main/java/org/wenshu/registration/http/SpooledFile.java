package org.wenshu.registration.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Sha256;
import org.wenshu.registration.Upload;

/**
 * The content of an upload outside of the heap, where a few large ones at a time would leave no room. The file has no
 * name once it is open: nobody else opens it, and it is gone with the request, or with the process at the latest.
 */
public final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private SpooledFile(FileChannel channel) {
        this.channel = channel;
    }

    /** An empty one. */
    public static SpooledFile create() {
        try {
            Path path = Files.createTempFile("upload-", "");
            return new SpooledFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an upload", e);
        }
    }

    /**
     * Takes a content in.
     *
     * @param most the number of bytes that it may have
     * @throws org.wenshu.api.web.ProblemException if it has more
     */
    public Upload fill(InputStream content, String name, long most) throws IOException {
        DigestInputStream digested = new DigestInputStream(content, Sha256.digest());
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
            size += read;
            if (size > most) {
                throw Refusals.tooLarge(name, most);
            }
            ByteBuffer part = ByteBuffer.wrap(buffer, 0, read);
            while (part.hasRemaining()) {
                channel.write(part);
            }
        }
        String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new Upload(name, size, hash, Reader::new);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an upload stays open", e);
        }
    }

    private final class Reader extends InputStream {

        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
