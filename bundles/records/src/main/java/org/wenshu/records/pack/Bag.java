package org.wenshu.records.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bag (BagIt 1.0, RFC 8493) as a ZIP file, written in one go: contents pass through once and are hashed on their way,
 * manifests come last.
 */
final class Bag {

    private static final Map<String, String> ALGORITHMS = Map.of("sha256", "SHA-256", "sha512", "SHA-512");
    private static final List<String> NAMES = List.of("sha256", "sha512");

    /** What writes the bytes of a file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final String root;
    private final LocalDateTime time;
    private final Map<String, Map<String, String>> payload = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> tags = new LinkedHashMap<>();
    private long files;
    private long octets;

    /**
     * A bag that goes out.
     *
     * @param root the folder that all of it is in
     * @param time of all files, so that the same item gives the same bag
     */
    Bag(OutputStream out, String root, LocalDateTime time) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.root = root;
        this.time = time;
    }

    /** A file of the payload; answers its SHA-256 in hexadecimal. */
    String payload(String path, Content content) throws IOException {
        Map<String, String> hashes = write("data/" + path, content);
        payload.put("data/" + path, hashes);
        files++;
        return hashes.get("sha256");
    }

    /** Ends the bag; {@code info} are the lines of {@code bag-info.txt}. Leaves the stream open. */
    void close(Map<String, String> info) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        StringBuilder lines = new StringBuilder();
        info.forEach((label, value) -> lines.append(label)
                .append(": ")
                .append(value.replaceAll("\\s+", " "))
                .append('\n'));
        lines.append("Payload-Oxum: ").append(octets).append('.').append(files).append('\n');
        tag("bag-info.txt", lines.toString());
        for (String algorithm : NAMES) {
            tag("manifest-" + algorithm + ".txt", manifest(payload, algorithm));
        }
        Map<String, Map<String, String>> listed = new LinkedHashMap<>(tags);
        for (String algorithm : NAMES) {
            tag("tagmanifest-" + algorithm + ".txt", manifest(listed, algorithm));
        }
        zip.finish();
    }

    private static String manifest(Map<String, Map<String, String>> hashes, String algorithm) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach((path, all) ->
                lines.append(all.get(algorithm)).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    private void tag(String path, String text) throws IOException {
        tags.put(path, write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    private Map<String, String> write(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(root + "/" + path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        Counted counted = new Counted(zip);
        MessageDigest first = digest(NAMES.get(0));
        MessageDigest second = digest(NAMES.get(1));
        content.to(new DigestOutputStream(new DigestOutputStream(counted, second), first));
        zip.closeEntry();
        if (path.startsWith("data/")) {
            octets += counted.count;
        }
        HexFormat hex = HexFormat.of();
        return Map.of(NAMES.get(0), hex.formatHex(first.digest()), NAMES.get(1), hex.formatHex(second.digest()));
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(ALGORITHMS.get(name));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + name, impossible);
        }
    }

    /** Counts what passes; closing it closes nothing. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long count;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
