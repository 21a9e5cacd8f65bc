package org.wenshu.registration.imports;

import java.io.IOException;
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

    private final ZipFile zip;

    private ZipSource(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a ZIP.
     *
     * @throws IOException if it is none
     */
    static ZipSource open(Path file) throws IOException {
        try {
            return new ZipSource(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException otherNames) {
            return new ZipSource(new ZipFile(file.toFile(), LOCAL));
        }
    }

    int size() {
        return (int) StreamSupport.stream(((Iterable<Item>) this::items).spliterator(), false)
                .count();
    }

    @Override
    public Iterator<Item> items() {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        return IntStream.range(0, zip.size())
                .mapToObj(number -> new Numbered(number, entries.nextElement()))
                .filter(Numbered::wanted)
                .map(numbered -> numbered.item(zip))
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
    private record Numbered(int number, ZipEntry entry) {

        boolean wanted() {
            String name = entry.getName();
            String last = name.substring(name.lastIndexOf('/') + 1);
            return !entry.isDirectory()
                    && !name.startsWith("__MACOSX/")
                    && !last.equals(".DS_Store")
                    && !last.equalsIgnoreCase("Thumbs.db");
        }

        Item item(ZipFile zip) {
            String key = String.format(Locale.ROOT, "%06d", number);
            return new Item(key, entry.getName(), () -> zip.getInputStream(entry));
        }
    }
}
