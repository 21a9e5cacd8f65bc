package org.wenshu.benchmarks;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.laws.LawTables;
import org.wenshu.laws.LawsProjection;
import org.wenshu.laws.Load;
import org.wenshu.laws.LoadProgress;
import org.wenshu.laws.Loads;
import org.wenshu.laws.ReferenceLibrary;

/** The library with all laws of the shared data. */
final class Library implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JournalBench bench;
    private final LawTables tables;
    private final Loads loads;

    Library(Path home) {
        bench = JournalBench.in(home);
        tables = new LawTables(bench.databases());
        LoadProgress progress = new LoadProgress();
        loads = new Loads(bench.journal("laws"), bench.content(), tables, progress);
        bench.follow(new LawsProjection(tables, bench.content(), progress));
    }

    Load load(Path shared) throws IOException {
        Path file = shared.resolve("data/laws/B_laws.jsonl.zst");
        try (InputStream in = new ZstdInputStream(Files.newInputStream(file))) {
            return loads.await(loads.receive("B_laws", in, "benchmark"), PATIENCE);
        }
    }

    LawLibrary laws() {
        return new ReferenceLibrary(tables);
    }

    @Override
    public void close() {
        bench.close();
    }
}
