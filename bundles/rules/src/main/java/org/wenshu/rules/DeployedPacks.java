package org.wenshu.rules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.apache.felix.fileinstall.ArtifactListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.rules.pack.PackReader;

/** Takes packs that are dropped into Karaf's {@code deploy} folder, as {@code <name>.rulepack.yaml}. */
@Component(
        service = {ArtifactInstaller.class, ArtifactListener.class},
        immediate = true)
public final class DeployedPacks implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedPacks.class);
    private static final List<String> SUFFIXES = List.of(".rulepack.yaml", ".rulepack.yml");

    private final RulePacks packs;

    @Activate
    public DeployedPacks(@Reference RulePacks packs) {
        this(packs, DeployFolder.path());
    }

    DeployedPacks(RulePacks packs, Optional<Path> folder) {
        this.packs = packs;
        folder.ifPresent(
                path -> DeployFolder.files(path).filter(this::canHandle).forEach(this::install));
    }

    @Override
    public boolean canHandle(File file) {
        return SUFFIXES.stream().anyMatch(suffix -> file.getName().endsWith(suffix));
    }

    @Override
    public void install(File file) {
        Path path = file.toPath();
        try (InputStream in = Files.newInputStream(path)) {
            packs.offer(source(path), in.readNBytes(PackReader.MAXIMUM_SIZE + 1));
        } catch (IOException e) {
            LOG.error("Rule pack {} cannot be read", path, e);
        }
    }

    @Override
    public void update(File file) {
        install(file);
    }

    @Override
    public void uninstall(File file) {
        packs.withdraw(source(file.toPath()).id());
    }

    private static PackSource source(Path path) {
        return new PackSource("file:" + path.toAbsolutePath().normalize(), String.valueOf(path.getFileName()));
    }
}
