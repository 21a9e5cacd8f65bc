package org.wenshu.organization.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.organization.OrganizationTables;

class LoadCommandTest {

    @Test
    void anOrganizationIsLoadedOnce(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("organization.yaml");
        try (InputStream example = OrganizationTables.class.getResourceAsStream("organization.example.yaml")) {
            Files.write(file, example.readAllBytes());
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (JournalBench bench = JournalBench.in(directory)) {
            LoadCommand command = new LoadCommand();
            command.journal = bench.journal("organization");
            command.session = Sessions.printingTo(printed);
            command.file = file.toString();

            command.execute();

            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("4 个机构、8 个岗位、1 个账号");
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(command::execute);
        }
    }
}
