package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

/** Whatever is done in whatever order: the chain stays right, versions count, and every entry has its effect once. */
class JournalPropertyTest {

    private Path data;
    private JournalBench bench;

    @BeforeTry
    void open() throws IOException {
        data = Files.createTempDirectory("journal-properties");
        bench = JournalBench.in(data);
    }

    @AfterTry
    void close() throws IOException {
        bench.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One step: 0-5 appends to that stream, 6 uses a stale version, 7 appends to two streams, 8 restarts. */
    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void appendsConflictsAndRestartsKeepTheChain(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 8) Integer> steps) {
        Map<String, List<String>> expected = new TreeMap<>();
        for (int step : steps) {
            run(step, expected);
        }
        long total = expected.values().stream().mapToLong(List::size).sum();
        assertThat(bench.maintenance().verify().intact()).isTrue();
        assertThat(bench.maintenance().verify().entries()).isEqualTo(total);
        assertThat(bench.journal("p").read(0, 1000))
                .extracting(JournalEntry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, total).boxed().toList());
        expected.forEach(this::assertStream);
    }

    private void run(int step, Map<String, List<String>> expected) {
        switch (step) {
            case 6 -> conflict(expected);
            case 7 -> append(expected, "s0", "s1");
            case 8 -> bench.restart();
            default -> append(expected, "s" + step);
        }
    }

    private void append(Map<String, List<String>> expected, String... streams) {
        Append append = Append.by("p");
        for (String stream : streams) {
            List<String> texts = expected.computeIfAbsent(stream, s -> new ArrayList<>());
            append = append.to(stream, texts.size(), notes(stream, texts));
        }
        bench.journal("p").append(append);
    }

    private static Event[] notes(String stream, List<String> texts) {
        String text = stream + " " + texts.size();
        texts.add(text);
        return new Event[] {new NoteTaken(text)};
    }

    private void conflict(Map<String, List<String>> expected) {
        int wrong = expected.getOrDefault("s0", List.of()).size() + 1;
        try {
            bench.journal("p")
                    .append(Append.by("p")
                            .to("s5", expected.getOrDefault("s5", List.of()).size(), new NoteTaken("never"))
                            .to("s0", wrong, new NoteTaken("never")));
            throw new AssertionError("a wrong version was accepted");
        } catch (StreamConflictException refused) {
            assertThat(refused).hasMessageContaining("s0");
        }
    }

    private void assertStream(String stream, List<String> texts) {
        List<JournalEntry> entries = bench.journal("p").stream(stream);
        assertThat(entries)
                .extracting(entry -> entry.as(NoteTaken.class).text())
                .isEqualTo(texts);
        assertThat(entries)
                .extracting(JournalEntry::streamVersion)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, texts.size()).boxed().toList());
    }

    /** A projection that fails, leaves, comes back and is rebuilt at random has every entry exactly once. */
    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void aConsumerWithManyMishapsCountsEveryEntryOnce(@ForAll Random random) {
        SampleNotes notes = follow(random);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            NoteTaken[] taken = Stream.generate(() -> new NoteTaken("n" + random.nextInt()))
                    .limit(1 + random.nextInt(5))
                    .toArray(NoteTaken[]::new);
            bench.journal("p").append(Append.by("p").to("note/" + i, 0, taken));
            Stream.of(taken).map(NoteTaken::text).forEach(expected::add);
            if (random.nextInt(6) == 0) {
                bench.leave(notes);
                notes = follow(random);
            }
            if (random.nextInt(15) == 0) {
                bench.restart();
                notes = follow(random);
            }
        }
        notes.disturbedBy(entry -> {});
        bench.await();
        assertThat(notes.texts()).isEqualTo(expected);
        bench.maintenance().rebuild("sample");
        assertThat(notes.texts()).isEqualTo(expected);
    }

    private SampleNotes follow(Random random) {
        SampleNotes notes = new SampleNotes("sample", bench.databases());
        bench.follow(notes.disturbedBy(entry -> {
            if (random.nextInt(30) == 0) {
                throw new IllegalStateException("mishap");
            }
        }));
        return notes;
    }
}
