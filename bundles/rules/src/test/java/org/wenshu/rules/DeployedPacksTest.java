package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployedPacksTest {

    @TempDir
    private Path folder;

    private final ShelfPacks packs = new ShelfPacks();

    @Test
    void handlesRulePacksAlone() {
        DeployedPacks deployed = new DeployedPacks(packs, Optional.empty());

        assertThat(deployed.canHandle(new File("a.rulepack.yaml"))).isTrue();
        assertThat(deployed.canHandle(new File("a.rulepack.yml"))).isTrue();
        assertThat(deployed.canHandle(new File("a.yaml"))).isFalse();
        assertThat(deployed.canHandle(new File("bundle.jar"))).isFalse();
    }

    @Test
    void aDroppedFileGoesLiveIsUpdatedAndWithdrawn() throws IOException {
        DeployedPacks deployed = new DeployedPacks(packs, Optional.of(folder));
        File file = write("2024.1");

        deployed.install(file);
        assertThat(packs.rules().pack()).isEqualTo("zhanqian/2024.1");
        write("2024.2");
        deployed.update(file);
        assertThat(packs.rules().pack()).isEqualTo("zhanqian/2024.2");
        assertThat(packs.offered()).hasSize(1);
        deployed.uninstall(file);
        assertThat(packs.offered()).isEmpty();
    }

    @Test
    void readsWhatIsThereAtTheStart() throws IOException {
        write("2024.3");

        new DeployedPacks(packs, Optional.of(folder));

        assertThat(packs.rules().pack()).isEqualTo("zhanqian/2024.3");
    }

    @Test
    void aFileThatIsGoneAgainIsNoHarm() {
        DeployedPacks deployed = new DeployedPacks(packs, Optional.of(folder));

        deployed.install(folder.resolve("gone.rulepack.yaml").toFile());

        assertThat(packs.offered()).isEmpty();
    }

    private File write(String version) throws IOException {
        Path file = folder.resolve("zhanqian.rulepack.yaml");
        Files.write(file, PackDeskTest.pack(version, "2024-01-29"));
        return file.toFile();
    }
}
