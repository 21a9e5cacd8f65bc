package org.wenshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A million made-up documents, laid into an index as those of the archive are: organs, status and validity to filter by,
 * counts, each document with its articles. One process builds it, another one with a heap of 1 GB searches it. Takes
 * {@code -Ddocuments=1000000}, {@code -Dquestions=600}; {@code -Dmillion=/a/folder} keeps the index there, and one that
 * lies there is searched again.
 */
class MillionBenchmark {

    private static final String SHARED = System.getProperty("wenshu.shared");
    private static final int DOCUMENTS = Integer.getInteger("documents", 1_000_000);

    @Test
    void million() throws IOException, InterruptedException {
        boolean kept = System.getProperty("million") != null;
        Path folder = kept ? Path.of(System.getProperty("million")) : Files.createTempDirectory("million");
        try {
            if (!Files.isDirectory(folder) || Files.list(folder).findAny().isEmpty()) {
                run("build", folder);
            }
            run("ask", folder);
        } finally {
            if (!kept) {
                Sizes.delete(folder);
            }
        }
    }

    private static void run(String what, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dquestions=" + Integer.getInteger("questions", 600),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(
                List.of(MillionProgram.class.getName(), what, SHARED, folder.toString(), Integer.toString(DOCUMENTS)));
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroy();
        }
    }
}
