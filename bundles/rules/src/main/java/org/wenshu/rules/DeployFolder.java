package org.wenshu.rules;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Karaf's {@code deploy} folder. A file that a former instance of this bundle has taken is not announced again, so those
 * already there are read at the start.
 */
final class DeployFolder {

    private DeployFolder() {}

    /** The folder; empty outside Karaf. */
    static Optional<Path> path() {
        return Optional.ofNullable(System.getProperty("karaf.base")).map(base -> Path.of(base, "deploy"));
    }

    /** What is in a folder; nothing if it does not exist. */
    static Stream<File> files(Path folder) {
        return Optional.ofNullable(folder.toFile().listFiles()).stream().flatMap(Stream::of);
    }
}
