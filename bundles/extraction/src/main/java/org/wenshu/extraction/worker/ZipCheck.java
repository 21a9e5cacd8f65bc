package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.wenshu.api.extraction.ExtractionException.Reason;

/** Tells broken ZIP archives; a parser that reads them from the front takes what it finds for the whole. */
final class ZipCheck {

    /** What unpacks to more is left to the parser, which has its own guards. */
    private static final long MOST_BYTES = 200L << 20;

    private ZipCheck() {}

    /** @throws Refused as corrupt, if a member's name or checksum is wrong */
    static void check(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().indexOf('\0') >= 0) {
                    throw new Refused(Reason.CORRUPT, "a member has no proper name");
                }
                if (left > 0 && zip.canReadEntryData(entry)) {
                    left -= checksum(zip, entry, left);
                }
            }
        } catch (ZipException e) {
            throw new Refused(Reason.CORRUPT, "the archive is broken", e);
        }
    }

    private static long checksum(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        var crc = new CRC32();
        long read = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0 && read <= limit; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                read += n;
            }
        }
        if (read <= limit && entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
            throw new Refused(Reason.CORRUPT, "a member is not what was packed");
        }
        return read;
    }
}
