package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Single bytes of files, as somebody changes them who has the disk. */
final class Bytes {

    private Bytes() {}

    /** The file of a content in a node's store. */
    static Path stored(Path data, String hash) {
        return LiveFiles.under(data).stream()
                .filter(file -> file.toString().replace("/", "").endsWith(hash))
                .findFirst()
                .orElseThrow();
    }

    /** Where a text stands in a file. */
    static List<Long> places(Path file, String text) {
        return places(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Long> places(Path file, byte[] wanted) {
        try {
            byte[] content = Files.readAllBytes(file);
            List<Long> places = new ArrayList<>();
            for (int at = 0; at + wanted.length <= content.length; at++) {
                if (content[at] == wanted[0]
                        && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                    places.add((long) at);
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void flip(Path path, long at) {
        boolean writable = path.toFile().setWritable(true);
        assertThat(writable).isTrue();
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(at);
            int old = file.read();
            file.seek(at);
            file.write(old ^ 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
