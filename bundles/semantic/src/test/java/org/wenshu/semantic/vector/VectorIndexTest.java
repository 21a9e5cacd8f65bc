package org.wenshu.semantic.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.archive.Meanings;
import org.wenshu.semantic.passage.Passage;

class VectorIndexTest {

    @TempDir
    Path folder;

    private VectorIndex index;

    @BeforeEach
    void open() {
        index = VectorIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theNearestComeFirstOneOfEachDocument() {
        put("", "a", "", true, 1, 0.9f);
        put("", "b", "", true, 0.5f);
        index.commit(new Reached(2, 0, 0, 0));

        List<Meanings.Passage> nearest = nearest(Set.of(""), Optional.empty(), 10);

        assertThat(nearest).extracting(Meanings.Passage::documentId).containsExactly("a", "b");
        assertThat(nearest.get(0).nearness()).isCloseTo(1, org.assertj.core.data.Offset.offset(0.02f));
        assertThat(nearest.get(1).start()).isEqualTo(0);
        assertThat(nearest(Set.of(""), Optional.empty(), 1)).hasSize(1);
    }

    @Test
    void whatAReaderMayNotSeeTakesNoPlace() {
        for (int i = 0; i < 50; i++) {
            put("", "secret" + i, "housing", false, 1);
        }
        put("", "own", "education", false, 0.3f);
        put("", "public", "housing", true, 0.2f);
        put("laws", "law", "", true, 1);
        index.commit(Reached.NOTHING);

        assertThat(nearest(Set.of(""), Optional.of("education"), 2))
                .extracting(Meanings.Passage::documentId)
                .containsExactly("own", "public");
        assertThat(nearest(Set.of("laws"), Optional.of("education"), 2))
                .extracting(Meanings.Passage::library)
                .containsExactly("laws");
    }

    @Test
    void aDocumentReplacesItselfAndALibraryGoesAsAWhole() {
        put("laws", "l", "", true, 1);
        put("laws", "l", "", true, 0.5f);
        put("other", "l", "", true, 0.5f);
        index.commit(Reached.NOTHING);
        assertThat(index.size()).isEqualTo(2);

        index.remove("laws");
        index.commit(Reached.NOTHING);

        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void wordsThatWereReadBeforeHaveTheirVector() {
        put("", "a", "", true, 0.25f);
        index.commit(Reached.NOTHING);

        assertThat(index.known("0.25").orElseThrow()).isEqualTo(vector(0.25f));
        assertThat(index.known("others")).isEmpty();
    }

    @Test
    void whatWasNotCommittedIsReadAgain() {
        put("", "a", "", true, 1);
        Reached reached = new Reached(7, 3, 9, 64);
        index.commit(reached);
        put("", "b", "", true, 1);
        index.close();

        index = VectorIndex.open(folder);

        assertThat(index.reached()).isEqualTo(reached);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void aBrokenIndexIsBegunAgain() throws IOException {
        put("", "a", "", true, 1);
        index.commit(new Reached(7, 0, 0, 0));
        index.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        index = VectorIndex.open(folder);

        assertThat(index.reached()).isEqualTo(Reached.NOTHING);
        assertThat(index.size()).isZero();
    }

    private List<Meanings.Passage> nearest(Set<String> libraries, Optional<String> reader, int most) {
        return index.nearest(vector(1), new Meanings.Question("", libraries, reader, most));
    }

    private void put(String library, String id, String organ, boolean open, float... closeness) {
        List<Meant> passages = new java.util.ArrayList<>();
        for (float close : closeness) {
            passages.add(new Meant(new Passage(0, 5, Float.toString(close)), vector(close)));
        }
        index.put(new Source(library, id, organ, open), passages);
    }

    /** A vector of length 1 whose product with {@code vector(1)} is the given one. */
    private static float[] vector(float closeness) {
        float[] vector = new float[512];
        vector[0] = closeness;
        vector[1] = (float) Math.sqrt(1 - closeness * closeness);
        return vector;
    }
}
