package org.wenshu.registration.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the end of a ZIP says of its directory, read without reading the directory: one of millions of entries is refused
 * before it takes memory.
 *
 * @param entries how many; 65535 or more is said of a ZIP64
 * @param bytes size of the directory
 */
record ZipDirectory(long entries, long bytes) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /**
     * Reads the end of a file.
     *
     * @throws IOException if it is no ZIP
     */
    static ZipDirectory of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, channel.size() - length + tail.position()) >= 0) {
                continue;
            }
            for (int at = tail.position() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return new ZipDirectory(
                            Short.toUnsignedInt(tail.getShort(at + 10)), Integer.toUnsignedLong(tail.getInt(at + 12)));
                }
            }
        }
        throw new IOException("no end of a directory");
    }
}
