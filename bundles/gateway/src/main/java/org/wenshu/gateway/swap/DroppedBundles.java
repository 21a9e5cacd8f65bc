package org.wenshu.gateway.swap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.apache.felix.fileinstall.ArtifactListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.gateway.health.SuiteBundles;

/**
 * Swaps a bundle of the suite when a new version of it is dropped into Karaf's {@code deploy} folder. Karaf alone would
 * install it beside the one that runs. Bundles that are not here yet are left to Karaf.
 */
@Component(
        service = {ArtifactInstaller.class, ArtifactListener.class},
        immediate = true)
public class DroppedBundles implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(DroppedBundles.class);

    /** Whoever may write into the folder. */
    private static final String ACCOUNT = "deploy";

    private final SuiteBundles bundles;
    private final BundleSwap swap;
    private final Path seen;

    @Activate
    public DroppedBundles(BundleContext context, @Reference BundleSwap swap) {
        this.bundles = new SuiteBundles(context);
        this.swap = swap;
        this.seen = context.getDataFile("dropped").toPath();
    }

    @Override
    public boolean canHandle(File file) {
        return file.getName().endsWith(".jar") && bundle(file).isPresent();
    }

    @Override
    public void install(File file) {
        update(file);
    }

    @Override
    public void update(File file) {
        Optional<Bundle> bundle = bundle(file);
        // At each start all files of the folder are new to Karaf; what was swapped before the restart has stayed.
        if (bundle.isEmpty() || !isNews(bundle.get(), file)) {
            return;
        }
        swap.swap(SuiteBundles.word(bundle.get()), file.toURI().toString(), Terms.of(ACCOUNT));
    }

    @Override
    public void uninstall(File file) {
        LOG.info("{} was taken away; the bundle stays as it is", file.getName());
    }

    private Optional<Bundle> bundle(File file) {
        try {
            return Artifact.read(file.toPath()).flatMap(artifact -> bundles.of(artifact.symbolicName()));
        } catch (IOException e) {
            LOG.warn("{} cannot be read yet", file, e);
            return Optional.empty();
        }
    }

    private boolean isNews(Bundle bundle, File file) {
        try {
            Files.createDirectories(seen);
            Path note = seen.resolve(bundle.getSymbolicName());
            String hash = Artifact.read(file.toPath()).map(Artifact::sha256).orElse("");
            boolean news = !Files.exists(note) || !Files.readString(note).equals(hash);
            Files.writeString(note, hash);
            return news;
        } catch (IOException e) {
            LOG.error("{} cannot be read", file, e);
            return false;
        }
    }
}
