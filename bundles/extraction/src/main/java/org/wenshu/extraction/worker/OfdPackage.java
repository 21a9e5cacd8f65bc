package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wenshu.api.extraction.ExtractionException.Reason;

/** Unpacks the XML of an OFD file, within limits and within its directory. */
final class OfdPackage {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 200L << 20;

    private OfdPackage() {}

    /**
     * Fonts and pictures are left out: text needs neither.
     *
     * @return how many seals the package holds
     */
    static int unpack(Path file, Path directory) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Refused(Reason.TOO_COMPLEX, zip.size() + " entries");
            }
            long total = 0;
            int seals = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().replace('\\', '/');
                if (name.toLowerCase(Locale.ROOT).endsWith("encryptions.xml")) {
                    throw new Refused(Reason.ENCRYPTED, "holds " + name);
                }
                seals += name.toLowerCase(Locale.ROOT).endsWith("/seal.esl") ? 1 : 0;
                if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    total += copy(zip, entry, target(directory, name), MOST_BYTES - total);
                }
            }
            return seals;
        }
    }

    private static Path target(Path directory, String name) {
        Path target = directory.resolve(name.replaceFirst("^/+", "")).normalize();
        if (!target.startsWith(directory)) {
            throw new Refused(Reason.CORRUPT, "an entry leads out of the package");
        }
        return target;
    }

    private static long copy(ZipFile zip, ZipEntry entry, Path target, long limit) throws IOException {
        Files.createDirectories(target.getParent());
        long written = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > limit) {
                    throw new Refused(Reason.TOO_COMPLEX, "more than " + MOST_BYTES + " bytes unpacked");
                }
                out.write(buffer, 0, n);
            }
        }
        return written;
    }
}
