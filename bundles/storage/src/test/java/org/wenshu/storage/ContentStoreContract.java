package org.wenshu.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentMissingException;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.storage.StorageException;

/** What every {@link ContentStore} must do; a backend's test extends this. */
abstract class ContentStoreContract {

    private static final ContentHash ABSENT = new ContentHash("0".repeat(64));

    /** The store under test, the same during one test. */
    abstract ContentStore store();

    /** Changes one byte of a stored content behind the store's back. */
    abstract void damage(ContentHash hash) throws IOException;

    /** How many pieces of unfinished contents lie about. */
    abstract long leftovers() throws IOException;

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void theAddressIsTheSha256() {
        assertThat(store().put(bytes("abc")).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatWasPutIsReadByteForByte() throws IOException {
        for (int size : new int[] {0, 1, 65535, 65536, 65537, 3_000_000}) {
            byte[] content = random(size);
            ContentHash hash = store().put(new ByteArrayInputStream(content));
            assertThat(store().size(hash)).isEqualTo(size);
            assertThat(store().verify(hash)).isTrue();
            try (InputStream stored = store().open(hash)) {
                assertThat(stored.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    void theSameContentIsKeptOnce() {
        ContentHash first = store().put(bytes("same"));
        assertThat(store().put(bytes("same"))).isEqualTo(first);
        try (Stream<ContentHash> all = store().all()) {
            assertThat(all).containsExactly(first);
        }
    }

    @Test
    void severalArePutTogetherEachAtItsAddress() throws IOException {
        List<Supplier<InputStream>> contents = new ArrayList<>();
        IntStream.range(0, 50).forEach(n -> contents.add(() -> bytes("content " + n % 40)));
        ContentHash before = store().put(bytes("content 7"));
        ContentHash damaged = store().put(bytes("content 8"));
        damage(damaged);

        List<ContentHash> hashes = store().putAll(contents);

        assertThat(hashes).hasSize(50);
        assertThat(new HashSet<>(hashes)).hasSize(40);
        assertThat(hashes.get(7)).isEqualTo(before).isEqualTo(hashes.get(47));
        assertThat(hashes).allMatch(store()::verify);
        assertThat(leftovers()).isZero();
        assertThat(store().putAll(List.of())).isEmpty();
    }

    @Test
    void oneSourceOfSeveralThatBreaksLeavesNothingUnfinished() throws IOException {
        List<Supplier<InputStream>> contents = List.of(() -> bytes("whole"), () -> {
            throw new StorageException("the network is gone");
        });
        assertThatThrownBy(() -> store().putAll(contents)).hasMessageContaining("the network is gone");
        assertThat(leftovers()).isZero();
    }

    @Test
    void manyMayPutTheSameAtOnce() throws IOException {
        byte[] content = random(200_000);
        Stream<CompletableFuture<ContentHash>> puts = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> store().put(new ByteArrayInputStream(content))))
                .toList()
                .stream();
        assertThat(puts.map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(leftovers()).isZero();
    }

    @Test
    void aMissingContentIsNamed() {
        assertThat(store().contains(ABSENT)).isFalse();
        assertThat(store().verify(ABSENT)).isFalse();
        assertThatThrownBy(() -> store().open(ABSENT)).isInstanceOf(ContentMissingException.class);
        assertThatThrownBy(() -> store().size(ABSENT)).isInstanceOf(ContentMissingException.class);
    }

    @Test
    void aSourceThatBreaksLeavesNothing() throws IOException {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(random(100_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }
        });
        assertThatThrownBy(() -> store().put(breaking))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("the network is gone");
        assertThat(leftovers()).isZero();
        try (Stream<ContentHash> all = store().all()) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void putReadsToTheEndAndLeavesTheSourceOpen() {
        boolean[] closed = {false};
        store().put(new ByteArrayInputStream(new byte[10]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }

    @Test
    void anAlteredContentIsNoticedByVerifyAndByTheLastRead() throws IOException {
        byte[] content = random(150_000);
        ContentHash hash = store().put(new ByteArrayInputStream(content));
        damage(hash);
        assertThat(store().verify(hash)).isFalse();
        try (InputStream stored = store().open(hash)) {
            assertThatThrownBy(stored::readAllBytes)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("altered");
        }
        try (InputStream stored = store().open(hash)) {
            assertThatThrownBy(() -> stored.readNBytes(content.length)).isInstanceOf(StorageException.class);
        }
        try (InputStream stored = store().open(hash)) {
            assertThatThrownBy(() -> stored.skipNBytes(content.length)).isInstanceOf(StorageException.class);
        }
    }

    @Test
    void bringingADamagedContentAgainHealsIt() throws IOException {
        ContentHash hash = store().put(bytes("original"));
        damage(hash);
        assertThat(store().put(bytes("original"))).isEqualTo(hash);
        assertThat(store().verify(hash)).isTrue();
    }
}
