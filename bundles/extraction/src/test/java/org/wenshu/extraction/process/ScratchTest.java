package org.wenshu.extraction.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path parent;

    @Test
    void thePlaceIsPrivate() throws IOException {
        Path scratch = Scratch.create(parent);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatKilledProcessesLeftIsRemovedAndNothingElse() throws IOException {
        long dead = 4_194_305;
        Path left = Files.createDirectories(parent.resolve("wenshu-extraction-" + dead + "-12/worker-1"));
        Files.writeString(left.resolve("file"), "x");
        Path living = Scratch.create(parent);
        Path foreign = Files.createDirectory(parent.resolve("wenshu-extraction-notes"));
        Scratch.create(parent);
        assertThat(left.getParent()).doesNotExist();
        assertThat(living).exists();
        assertThat(foreign).exists();
    }

    @Test
    void deletingDoesNotFollowLinks() throws IOException {
        Path precious = Files.writeString(
                Files.createDirectory(parent.resolve("precious")).resolve("file"), "x");
        Path scratch = Scratch.create(parent);
        Files.createSymbolicLink(scratch.resolve("link"), precious.getParent());
        Scratch.delete(scratch);
        assertThat(scratch).doesNotExist();
        assertThat(precious).exists();
    }
}
