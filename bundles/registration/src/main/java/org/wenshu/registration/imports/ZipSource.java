package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a ZIP by its directory; what packers add of their own is left out. */
final class ZipSource implements ItemSource {

    /** What Chinese Windows writes names in. */
    private static final Charset LOCAL = Charset.forName("GB18030");

    private final Path file;
    private final ZipFile zip;

    private ZipSource(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a ZIP.
     *
     * @throws IOException if it is none
     */
    static ZipSource open(Path file) throws IOException {
        try {
            return new ZipSource(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException otherNames) {
            return new ZipSource(file, new ZipFile(file.toFile(), LOCAL));
        }
    }

    int size() {
        return (int) StreamSupport.stream(((Iterable<Item>) this::items).spliterator(), false)
                .count();
    }

    /** The bytes of all files together, unpacked, as far as the directory tells. */
    long bytes() {
        return zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    @Override
    public Iterator<Item> items() {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        return IntStream.range(0, zip.size())
                .mapToObj(number -> new Member(file, zip, number, entries.nextElement()))
                .filter(Member::wanted)
                .map(Member::item)
                .iterator();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names may come twice in a ZIP; numbers do not. */
    private record Member(Path file, ZipFile zip, int number, ZipEntry entry) implements Item.Content {

        boolean wanted() {
            String name = entry.getName();
            String last = name.substring(name.lastIndexOf('/') + 1);
            return !entry.isDirectory()
                    && !name.startsWith("__MACOSX/")
                    && !last.equals(".DS_Store")
                    && !last.equalsIgnoreCase("Thumbs.db");
        }

        Item item() {
            String key = String.format(Locale.ROOT, "%06d", number);
            return new Item(key, key, number + 1, entry.getName(), this);
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }

        @Override
        public void forget() throws IOException {
            ZipErasure.erase(file, number);
        }

        @Override
        public boolean forgotten() {
            String name = entry.getName();
            return !name.isEmpty() && name.chars().allMatch(c -> c == ZipErasure.ERASED);
        }
    }
}
