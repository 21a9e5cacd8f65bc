package org.wenshu.extraction;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.extraction.PagePicture;

/** Pictures that were drawn, on the disk, up to a size; those that were not wanted for longest go first. */
final class KeptPictures {

    private static final long MOST_BYTES = 200L << 20;

    private final Path directory;
    private final Map<String, Long> sizes = new LinkedHashMap<>(64, 0.75f, true);
    private long total;

    /** @param directory private; it need not exist */
    KeptPictures(Path directory) {
        this.directory = directory;
    }

    synchronized Optional<PagePicture> find(String contentHash, int page) {
        String name = name(contentHash, page);
        return sizes.get(name) == null ? Optional.empty() : Optional.of(read(directory.resolve(name)));
    }

    /** @return the picture */
    synchronized PagePicture keep(String contentHash, int page, PagePicture picture) {
        String name = name(contentHash, page);
        try {
            Files.createDirectories(directory);
            long size = write(directory.resolve(name), picture);
            Long former = sizes.put(name, size);
            total += size - (former == null ? 0 : former);
            Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
            while (total > MOST_BYTES) {
                Map.Entry<String, Long> victim = oldest.next();
                Files.deleteIfExists(directory.resolve(victim.getKey()));
                total -= victim.getValue();
                oldest.remove();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for pictures", e);
        }
        return picture;
    }

    private static String name(String contentHash, int page) {
        if (!contentHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash: " + contentHash);
        }
        return contentHash + "-" + page;
    }

    private static long write(Path file, PagePicture picture) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(picture.mediaType());
            out.writeInt(picture.pages());
            out.writeInt(picture.seals());
            out.write(picture.content());
        }
        return Files.size(file);
    }

    private static PagePicture read(Path file) {
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            String mediaType = in.readUTF();
            int pages = in.readInt();
            int seals = in.readInt();
            return new PagePicture(mediaType, in.readAllBytes(), pages, seals);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture is gone", e);
        }
    }
}
