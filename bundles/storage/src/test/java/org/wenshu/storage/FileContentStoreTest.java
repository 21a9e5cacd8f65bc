package org.wenshu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.StorageException;

class FileContentStoreTest extends ContentStoreContract {

    @TempDir
    Path data;

    private ContentStore store;

    @BeforeEach
    void open() {
        store = new FileContentStore(data);
    }

    @Override
    ContentStore store() {
        return store;
    }

    private Path file(ContentHash hash) {
        String hex = hash.hex();
        return data.resolve("content")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }

    @Override
    void damage(ContentHash hash) throws IOException {
        byte[] bytes = Files.readAllBytes(file(hash));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(hash), bytes);
    }

    @Override
    long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("content/incoming"))) {
            return files.count();
        }
    }

    @Test
    void contentsLieInTwoLevelsOfDirectories() {
        assertThat(file(store.put(bytes("abc")))).hasContent("abc");
    }

    @Test
    void whatACrashLeftIsRemovedAtStart() throws IOException {
        Files.writeString(data.resolve("content/incoming/put-1.tmp"), "half");
        open();
        assertThat(leftovers()).isZero();
    }

    @Test
    void aShortenedFileIsNoticed() throws IOException {
        ContentHash hash = store.put(bytes("a longer text"));
        Files.writeString(file(hash), "a longer");
        try (InputStream stored = store.open(hash)) {
            assertThatThrownBy(stored::readAllBytes).isInstanceOf(StorageException.class);
        }
    }

    @Test
    void otherFilesAreNoContents() throws IOException {
        ContentHash hash = store.put(bytes("content"));
        Files.writeString(file(hash).resolveSibling("README"), "no content");
        try (Stream<ContentHash> all = store.all()) {
            assertThat(all).containsExactly(hash);
        }
    }
}
