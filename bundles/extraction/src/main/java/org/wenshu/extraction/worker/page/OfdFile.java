package org.wenshu.extraction.worker.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.w3c.dom.Element;
import org.wenshu.extraction.worker.word.Xml;
import org.xml.sax.SAXException;

/** The parts of an OFD package by their paths; read where they are, never unpacked to the disk. */
final class OfdFile implements AutoCloseable {

    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_PART = 32 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long left = 64 << 20;

    OfdFile(Path file) throws IOException {
        zip = open(file);
        if (zip.size() > MOST_ENTRIES) {
            throw Undrawable.tooComplex(zip.size() + " entries");
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(key(resolve("", entry.getName())), entry));
    }

    /** The root of a part that is XML; empty if there is no such part. */
    Optional<Element> xml(String path) throws IOException {
        Optional<byte[]> content = bytes(path);
        try {
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Xml.tree(new java.io.ByteArrayInputStream(content.get())));
        } catch (SAXException e) {
            throw Undrawable.corrupt(path + " is no XML");
        }
    }

    /** A part; empty if there is none of this path. */
    Optional<byte[]> bytes(String path) throws IOException {
        ZipEntry entry = entries.get(key(path));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setMaxCount(LARGEST_PART + 1L)
                .get()) {
            byte[] content = in.readAllBytes();
            left -= content.length;
            if (content.length > LARGEST_PART || left < 0) {
                throw Undrawable.tooComplex("more bytes than a page needs");
            }
            return Optional.of(content);
        }
    }

    /** A path as a part names it: from the root, or from the directory of that part. */
    static String resolve(String directory, String path) {
        String plain = path.strip().replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (plain.startsWith("/") ? plain : directory + "/" + plain).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The directory of a part. */
    static String directory(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Undrawable.corrupt("no package");
        }
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
