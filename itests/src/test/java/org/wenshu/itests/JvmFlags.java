package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The JVM arguments of {@code bin/karaf}: Pax Exam starts the JVM without that script. */
final class JvmFlags {

    private JvmFlags() {}

    /** Module flags and memory settings, with paths relative to the distribution, which is the working folder. */
    static Stream<String> of(Path script) {
        try {
            Stream<String> modules = Files.readAllLines(script).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("--") && line.endsWith("\\"))
                    .map(line -> line.substring(0, line.length() - 1).strip())
                    .map(line -> line.replace("\"", "").replace("${KARAF_HOME}/", ""))
                    .flatMap(line -> Arrays.stream(line.split(" ")));
            return Stream.concat(Stream.of("@etc/jvm.options"), modules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
