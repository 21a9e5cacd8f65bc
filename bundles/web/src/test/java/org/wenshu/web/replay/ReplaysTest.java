package org.wenshu.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.journal.testing.JournalBench;

class ReplaysTest {

    private static final ReplayKey KEY = new ReplayKey("registrar", "POST", "/api/x", "k1");
    private static final Answer ANSWER = new Answer(201, List.of("Location: /api/x/1"), new byte[] {1, 2, 3});

    @TempDir
    private Path data;

    private JournalBench bench;
    private Replays replays;

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        replays = new Replays(bench.databases(), bench.clock());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void givesTheAnswerAgain() {
        assertThat(replays.claim(KEY, "h")).isInstanceOf(Claim.First.class);
        replays.finish(KEY, ANSWER);
        assertThat(replays.claim(KEY, "h")).isInstanceOfSatisfying(Claim.Repeated.class, repeated -> {
            assertThat(repeated.answer().status()).isEqualTo(201);
            assertThat(repeated.answer().headers()).containsExactly("Location: /api/x/1");
            assertThat(repeated.answer().body()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void tellsWhatIsUnderwayFromWhatACrashLeftBehind() {
        replays.claim(KEY, "h");
        assertThat(replays.claim(KEY, "h")).isInstanceOf(Claim.Underway.class);
        Replays afterCrash = new Replays(bench.databases(), bench.clock());
        assertThat(afterCrash.claim(KEY, "h")).isInstanceOf(Claim.First.class);
        assertThat(afterCrash.claim(KEY, "h")).isInstanceOf(Claim.Underway.class);
    }

    @Test
    void remembersAnswersOverARestart() {
        replays.claim(KEY, "h");
        replays.finish(KEY, ANSWER);
        assertThat(new Replays(bench.databases(), bench.clock()).claim(KEY, "h"))
                .isInstanceOf(Claim.Repeated.class);
    }

    @Test
    void tellsBodiesAccountsAndPathsApart() {
        replays.claim(KEY, "h");
        assertThat(replays.claim(KEY, "other")).isInstanceOf(Claim.Different.class);
        assertThat(replays.claim(new ReplayKey("mayor", "POST", "/api/x", "k1"), "other"))
                .isInstanceOf(Claim.First.class);
        assertThat(replays.claim(new ReplayKey("registrar", "POST", "/api/y", "k1"), "other"))
                .isInstanceOf(Claim.First.class);
    }

    @Test
    void forgetsAfterADayAndWhenTold() {
        replays.claim(KEY, "h");
        replays.forget(KEY);
        assertThat(replays.claim(KEY, "other")).isInstanceOf(Claim.First.class);
        bench.clock().set(bench.clock().instant().plus(Duration.ofHours(25)));
        assertThat(replays.claim(KEY, "h")).isInstanceOf(Claim.First.class);
    }
}
