package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.catalog.validity.RandomLives;
import org.wenshu.catalog.validity.RandomLives.RandomLife;
import org.wenshu.catalog.validity.ReferenceLife;
import org.wenshu.catalog.validity.Turn;
import org.wenshu.catalog.validity.Validity;

/** Random lives in the database, and on nodes that are down now and then. */
class RandomLivesTest {

    private static final int LIVES = 150;

    @Provide
    Arbitrary<RandomLife> lives() {
        return RandomLives.lives();
    }

    @Provide
    Arbitrary<Set<Integer>> daysUp() {
        return Arbitraries.integers().between(0, RandomLives.SPAN - 1).set().ofMaxSize(12);
    }

    /** A node that was down tells in the end what one that never was has told, with the same days. */
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void downtimeChangesNothing(@ForAll("lives") RandomLife life, @ForAll("daysUp") Set<Integer> daysUp) {
        assertThat(told(life, daysUp)).isEqualTo(told(life, everyDay()));
    }

    @Provide
    Arbitrary<List<RandomLife>> manyLives() {
        return RandomLives.lives().list().ofSize(LIVES);
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theDatabaseFindsWhatTheReferenceTells(@ForAll("manyLives") List<RandomLife> lives) throws IOException {
        try (CatalogBench bench = new CatalogBench(Files.createTempDirectory(Path.of("target"), "lives"))) {
            Map<String, RandomLife> published = publish(lives, bench);
            for (LocalDate day = RandomLives.BEFORE;
                    day.isBefore(RandomLives.BEFORE.plusDays(RandomLives.SPAN));
                    day = day.plusDays(3)) {
                Map<EntryStatus, Set<String>> expected = reference(published, day);
                for (EntryStatus status : EntryStatus.values()) {
                    assertThat(bench.entries.list(EntryFilter.having(status, day), 0, LIVES))
                            .as(status + " on " + day)
                            .extracting(Entry::number)
                            .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(status, Set.of()));
                }
            }
        }
    }

    private static Map<String, RandomLife> publish(List<RandomLife> lives, CatalogBench bench) {
        Map<String, RandomLife> published = new TreeMap<>();
        for (RandomLife life : lives) {
            String id = "d" + published.size();
            bench.on(life.publishedOn());
            String number = bench.publish(id, life.effectiveOn(), life.lastDay());
            Event[] changes = life.changes().stream()
                    .map(change -> new ValidityChanged(
                            number, id, change.change(), change.day(), change.decidedOn(), "1号", ""))
                    .toArray(Event[]::new);
            if (changes.length > 0) {
                long version = bench.lives.of(id).orElseThrow().version();
                bench.journal.journal("test").append(Append.by("test").to(Lives.stream(id), version, changes));
            }
            published.put(number, life);
        }
        bench.journal.await();
        return published;
    }

    private static Map<EntryStatus, Set<String>> reference(Map<String, RandomLife> lives, LocalDate day) {
        Map<EntryStatus, Set<String>> expected = new TreeMap<>();
        lives.forEach((number, life) -> expected.computeIfAbsent(
                        ReferenceLife.told(
                                        RandomLives.BEFORE,
                                        RandomLives.SPAN,
                                        life.effectiveOn(),
                                        life.lastDay(),
                                        life.changes())
                                .get(day),
                        status -> new TreeSet<>())
                .add(number));
        return expected;
    }

    /** What the journal knows in the end, if the node is up on these days, and when something is decided. */
    private static Set<Turn> told(RandomLife random, Set<Integer> daysUp) {
        Life life =
                new Life("ZQ-2024-00001", Documents.any(), before(random), List.of(), new ArrayList<>(), List.of(), 1);
        List<ValidityChanged> acts = new ArrayList<>(possible(random));
        for (int i = 0; i <= RandomLives.SPAN; i++) {
            LocalDate today = RandomLives.BEFORE.plusDays(i);
            boolean decided = !acts.isEmpty() && acts.get(0).decidedOn().equals(today);
            if (today.isBefore(random.publishedOn()) || !(daysUp.contains(i) || decided || i == RandomLives.SPAN)) {
                continue;
            }
            life = caughtUp(life, today);
            while (!acts.isEmpty() && acts.get(0).decidedOn().equals(today)) {
                ValidityChanged act = acts.remove(0);
                if (alive(life, today)) {
                    life = caughtUp(changed(life, act), today);
                }
            }
        }
        return Set.copyOf(life.told());
    }

    /** The changes that somebody could decide: after publication, and not back in time. */
    private static List<ValidityChanged> possible(RandomLife random) {
        return random.changes().stream()
                .filter(change -> !change.decidedOn().isBefore(random.publishedOn()))
                .filter(change ->
                        change.day().isEmpty() || change.day().orElseThrow().isAfter(change.decidedOn()))
                .toList();
    }

    private static boolean alive(Life life, LocalDate today) {
        EntryStatus status = life.validity().statusOn(today);
        return status.inForce() || status == EntryStatus.NOT_YET_EFFECTIVE;
    }

    private static Validity before(RandomLife random) {
        return Validity.published(random.publishedOn(), random.effectiveOn(), random.lastDay());
    }

    private static Life changed(Life life, ValidityChanged act) {
        return new Life(
                life.number(),
                life.document(),
                life.validity().with(act),
                life.changes(),
                life.told(),
                life.reminded(),
                life.version() + 1);
    }

    private static Life caughtUp(Life life, LocalDate today) {
        for (Event event : life.due(today)) {
            if (event instanceof StatusChanged status) {
                life.told().add(new Turn(status.on(), status.status()));
            }
        }
        return life;
    }

    private static Set<Integer> everyDay() {
        Set<Integer> days = new TreeSet<>();
        for (int i = 0; i < RandomLives.SPAN; i++) {
            days.add(i);
        }
        return days;
    }
}
