package org.wenshu.registration.imports;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Overwrites a member of a ZIP in place: its bytes, its names and its remarks, and nothing of the others. A ZIP must wait on
 * the disk, or an import would not survive a power failure; so what turns out to be classified goes at the moment of
 * detection. The rejected ways: to read all before anything is kept would let the sender wait for minutes and read
 * everything twice; a ZIP kept encrypted could still be read by whoever has its key, until the import ends.
 */
final class ZipErasure implements AutoCloseable {

    /** What names consist of afterwards; no packer writes such ones. */
    static final char ERASED = 1;

    private static final int MEMBER = 0x04034b50;
    private static final int MEMBER_LENGTH = 30;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FIELD_HEAD = 4;
    private static final int ZIP64 = 1;
    private static final long LOOK_IN_ZIP64 = 0xffffffffL;
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ZipDirectory directory;

    private ZipErasure(FileChannel channel, ZipDirectory directory) {
        this.channel = channel;
        this.directory = directory;
    }

    /**
     * Erases a member and waits until the disk has lost it.
     *
     * @param number its place in the directory, from 0
     * @throws IOException if the ZIP is not what it was when it was taken in
     */
    static void erase(Path zip, int number) throws IOException {
        ZipDirectory directory = ZipDirectory.of(zip);
        try (ZipErasure erasure =
                new ZipErasure(FileChannel.open(zip, StandardOpenOption.READ, StandardOpenOption.WRITE), directory)) {
            erasure.erase(number);
            erasure.channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void erase(int number) throws IOException {
        long at = directory.start();
        ByteBuffer entry = head(at, ENTRY_LENGTH, ENTRY);
        for (int i = 0; i < number; i++) {
            at += ENTRY_LENGTH + length(entry, 28) + length(entry, 30) + length(entry, 32);
            entry = head(at, ENTRY_LENGTH, ENTRY);
        }
        int name = length(entry, 28);
        int extra = length(entry, 30);
        int remark = length(entry, 32);
        ByteBuffer fields = read(at + ENTRY_LENGTH + name, extra);
        Place place = place(entry, fields);
        member(directory.shift() + place.offset(), place.size());
        overwrite(at + ENTRY_LENGTH, name, ERASED);
        overwriteFields(at + ENTRY_LENGTH + name, fields);
        overwrite(at + ENTRY_LENGTH + name + extra, remark, ' ');
    }

    /** Where a member is and how many bytes it has, packed. */
    private record Place(long size, long offset) {}

    private static Place place(ByteBuffer entry, ByteBuffer fields) {
        long packed = Integer.toUnsignedLong(entry.getInt(20));
        long unpacked = Integer.toUnsignedLong(entry.getInt(24));
        long offset = Integer.toUnsignedLong(entry.getInt(42));
        for (int at = 0; at + FIELD_HEAD <= fields.limit(); at += FIELD_HEAD + length(fields, at + 2)) {
            if (length(fields, at) == ZIP64) {
                // It has only those numbers, in this order, that did not fit above.
                int next = at + FIELD_HEAD + (unpacked == LOOK_IN_ZIP64 ? Long.BYTES : 0);
                if (packed == LOOK_IN_ZIP64) {
                    packed = fields.getLong(next);
                    next += Long.BYTES;
                }
                offset = offset == LOOK_IN_ZIP64 ? fields.getLong(next) : offset;
            }
        }
        return new Place(packed, offset);
    }

    private void member(long at, long packed) throws IOException {
        ByteBuffer head = head(at, MEMBER_LENGTH, MEMBER);
        int name = length(head, 26);
        int extra = length(head, 28);
        overwrite(at + MEMBER_LENGTH, name, ERASED);
        overwrite(at + MEMBER_LENGTH + name, extra, 0);
        overwrite(at + MEMBER_LENGTH + name + extra, packed, 0);
    }

    /** Fields may bear the name once more; their heads stay, and what tells where the member is. */
    private void overwriteFields(long start, ByteBuffer fields) throws IOException {
        for (int at = 0; at + FIELD_HEAD <= fields.limit(); at += FIELD_HEAD + length(fields, at + 2)) {
            if (length(fields, at) != ZIP64) {
                int size = Math.min(length(fields, at + 2), fields.limit() - at - FIELD_HEAD);
                overwrite(start + at + FIELD_HEAD, size, 0);
            }
        }
    }

    private ByteBuffer head(long at, int length, int signature) throws IOException {
        ByteBuffer head = read(at, length);
        if (head.getInt(0) != signature) {
            throw new IOException("no member of a ZIP at " + at);
        }
        return head;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException("the ZIP ends at " + channel.size());
            }
        }
        return buffer.flip();
    }

    /** Never beyond the end: a ZIP that lies about sizes must not grow. */
    private void overwrite(long from, long length, int with) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, BUFFER)];
        Arrays.fill(bytes, (byte) with);
        long end = Math.min(from + length, channel.size());
        for (long at = from; at < end; ) {
            at += channel.write(ByteBuffer.wrap(bytes, 0, (int) Math.min(bytes.length, end - at)), at);
        }
    }

    private static int length(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
