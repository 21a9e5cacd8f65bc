package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;
import static org.wenshu.registration.RegistrationBench.submission;
import static org.wenshu.registration.RegistrationBench.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one journal, as two nodes or as two versions during a swap: no lock in common. */
class ConcurrentRegistrationTest {

    private static final int THREADS = 8;

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private List<Registration> nodes;
    private ExecutorService threads;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        nodes = List.of(bench.registration(), bench.registration());
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        bench.close();
    }

    private List<Outcome> all(List<Submission> submissions) throws Exception {
        List<Callable<Outcome>> calls = IntStream.range(0, submissions.size())
                .mapToObj(i -> (Callable<Outcome>) () -> nodes.get(i % 2).submit(submissions.get(i), REGISTRAR))
                .toList();
        List<Outcome> outcomes = new java.util.ArrayList<>();
        for (Future<Outcome> future : threads.invokeAll(calls)) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    private static List<String> numbers(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Registered.class::isInstance)
                .map(o ->
                        ((Outcome.Registered) o).document().registrationNumber().orElseThrow())
                .toList();
    }

    @Test
    void theSameFileIsRegisteredOnce() throws Exception {
        List<Outcome> outcomes = all(
                IntStream.range(0, THREADS).mapToObj(i -> submission(REPORT)).toList());

        assertThat(numbers(outcomes)).containsExactly("收〔2025〕1号");
        String first = bench.entries().get(0).stream().substring("document/".length());
        assertThat(outcomes)
                .filteredOn(Outcome.Duplicate.class::isInstance)
                .hasSize(THREADS - 1)
                .allSatisfy(o -> assertThat(((Outcome.Duplicate) o).firstId()).isEqualTo(first));
    }

    @Test
    void theSameFileMayBeRegisteredAgainIfThatIsWanted() throws Exception {
        Submission again = new Submission(upload("来文.txt", REPORT), List.of(), Stated.nothing(), true);

        List<Outcome> outcomes =
                all(IntStream.range(0, THREADS).mapToObj(i -> again).toList());

        assertThat(numbers(outcomes)).hasSize(THREADS).doesNotHaveDuplicates();
        assertThat(bench.journal().stream("content/" + again.file().hash())).hasSize(THREADS);
    }

    @Test
    void numbersHaveNoGap() throws Exception {
        int count = 3 * THREADS;

        List<Outcome> outcomes = all(IntStream.range(0, count)
                .mapToObj(i -> submission(RegistrationBench.report(i)))
                .toList());

        assertThat(numbers(outcomes))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(n -> "收〔2025〕" + n + "号")
                        .toList());
    }
}
