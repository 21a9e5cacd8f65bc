package org.wenshu.laws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.wenshu.journal.testing.JournalBench;

/** A library on a real journal, database and content store. */
final class Shelf implements AutoCloseable {

    final JournalBench bench;
    final LawTables tables;
    final ReferenceLibrary library;
    final Loads loads;
    final LawsProjection projection;

    Shelf(Path data) {
        bench = JournalBench.in(data);
        tables = new LawTables(bench.databases());
        library = new ReferenceLibrary(tables);
        LoadProgress progress = new LoadProgress();
        loads = new Loads(bench.journal("laws"), bench.content(), tables, progress);
        projection = new LawsProjection(tables, bench.content(), progress);
        bench.follow(projection);
    }

    Load load(String... lines) {
        return load(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    Load load(byte[] file) {
        Load load = loads.receive("laws.jsonl", new ByteArrayInputStream(file), "it-admin");
        bench.await();
        return loads.find(load.id());
    }

    /** A line of a file. */
    static String line(String id, String title, String date, String text) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"date\":\"%s\",\"text\":\"%s\",\"category\":\"法律\"}"
                .formatted(id, title, date, text.replace("\n", "\\n"));
    }

    @Override
    public void close() {
        bench.close();
    }
}
