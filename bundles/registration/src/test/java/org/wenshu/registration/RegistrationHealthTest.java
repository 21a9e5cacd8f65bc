package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationHealthTest {

    @TempDir
    private Path directory;

    @Test
    void isGoodWhileTheTablesAnswerAndBadAfterwards() {
        RegistrationBench bench = new RegistrationBench(directory);
        RegistrationHealth health = new RegistrationHealth(bench.tables(), bench.registration());

        assertThat(health.check().ready()).isTrue();
        bench.close();

        assertThat(health.bundle()).isEqualTo("registration");
        assertThat(health.check().ready()).isFalse();
        assertThat(health.check().detail()).isNotBlank();
    }
}
