package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.testing.JournalBench;

/** A process that appends and projects is killed in the middle of it; nothing it acknowledged may be lost. */
@Timeout(120)
class CrashTest {

    @TempDir
    Path data;

    /** The process: appends for ever and tells every position that was acknowledged. */
    static final class Appender {

        private Appender() {}

        public static void main(String[] arguments) {
            JournalBench bench = JournalBench.in(Path.of(arguments[0]));
            bench.follow(new SampleNotes("sample", bench.databases()));
            while (true) {
                long head = bench.journal("p").head();
                NoteTaken note = new NoteTaken("n" + (head + 1));
                System.out.println(bench.journal("p").append(Append.by("p").to("note/" + head, 0, note)));
            }
        }
    }

    private long appendUntilKilled(long enough) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalBench.property(),
                        Appender.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader said = process.inputReader()) {
            while (acknowledged < enough) {
                acknowledged = Long.parseLong(said.readLine());
            }
            // By its handle: killed through the Process, it would take with it what it has said and we have not read.
            process.toHandle().destroyForcibly();
            List<String> rest = said.lines().toList();
            // The last line may be half written.
            return rest.size() < 2 ? acknowledged : Long.parseLong(rest.get(rest.size() - 2));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingCountsTwice() throws IOException, InterruptedException {
        for (int round = 1; round <= 3; round++) {
            long acknowledged = appendUntilKilled(round * 150L);
            try (JournalBench bench = JournalBench.in(data)) {
                long head = bench.journal("p").head();
                assertThat(head).isGreaterThanOrEqualTo(acknowledged);
                assertThat(bench.maintenance().verify().intact()).isTrue();
                SampleNotes notes = new SampleNotes("sample", bench.databases());
                assertThat((long) notes.texts().size()).isEqualTo(notes.keptCursor());
                bench.follow(notes);
                bench.await();
                assertThat((long) notes.texts().size()).isEqualTo(head);
            }
        }
    }
}
