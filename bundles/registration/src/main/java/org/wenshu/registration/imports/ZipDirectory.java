package org.wenshu.registration.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What the end of a ZIP says of its directory, read without reading the directory: one of millions of entries is refused
 * before it takes memory.
 *
 * @param entries how many; 65535 or more is said of a ZIP64
 * @param bytes size of the directory; 4294967295 may be said of a ZIP64
 * @param start where the directory is in the file
 * @param shift what has to be added to places that the ZIP tells: something may stand before it
 */
record ZipDirectory(long entries, long bytes, long start, long shift) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;

    /**
     * Reads the end of a file.
     *
     * @throws IOException if it is no ZIP
     */
    static ZipDirectory of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            long from = channel.size() - length;
            ByteBuffer tail = read(channel, from, length);
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return large(channel, from + at).orElse(small(tail, at, from + at));
                }
            }
        }
        throw new IOException("no end of a directory");
    }

    private static ZipDirectory small(ByteBuffer tail, int at, long end) {
        long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
        long start = end - bytes;
        long told = Integer.toUnsignedLong(tail.getInt(at + 16));
        return new ZipDirectory(Short.toUnsignedInt(tail.getShort(at + 10)), bytes, start, start - told);
    }

    /** The end as a ZIP64 has it, right before its locator. */
    private static Optional<ZipDirectory> large(FileChannel channel, long end) throws IOException {
        long at = end - LOCATOR_LENGTH - END64_LENGTH;
        if (at < 0 || read(channel, end - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) != LOCATOR) {
            return Optional.empty();
        }
        ByteBuffer record = read(channel, at, END64_LENGTH);
        if (record.getInt(0) != END64) {
            return Optional.empty();
        }
        long bytes = record.getLong(40);
        long start = at - bytes;
        return Optional.of(new ZipDirectory(record.getLong(32), bytes, start, start - record.getLong(48)));
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }
}
