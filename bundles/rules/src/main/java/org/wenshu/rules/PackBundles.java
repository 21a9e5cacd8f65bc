package org.wenshu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.rules.pack.PackReader;

/** Finds packs in started bundles, by the manifest header {@value #HEADER} that names the file. */
@Component(
        service = {},
        immediate = true)
public final class PackBundles implements BundleTrackerCustomizer<PackSource> {

    static final String HEADER = "Wenshu-RulePack";

    private static final Logger LOG = LoggerFactory.getLogger(PackBundles.class);

    private final RulePacks packs;
    private final BundleTracker<PackSource> tracker;

    @Activate
    public PackBundles(BundleContext context, @Reference RulePacks packs) {
        this.packs = packs;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    @Override
    public PackSource addingBundle(Bundle bundle, BundleEvent event) {
        return Optional.ofNullable(bundle.getHeaders().get(HEADER))
                .flatMap(path -> offer(bundle, path.strip()))
                .orElse(null);
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, PackSource source) {
        // only started bundles are tracked, and they do not change while they are started
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, PackSource source) {
        packs.withdraw(source.id());
    }

    private Optional<PackSource> offer(Bundle bundle, String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            LOG.error("Bundle {} has no rule pack {}", bundle.getSymbolicName(), path);
            return Optional.empty();
        }
        PackSource source = new PackSource("bundle:" + bundle.getSymbolicName(), bundle.getSymbolicName());
        try (InputStream in = entry.openStream()) {
            packs.offer(source, in.readNBytes(PackReader.MAXIMUM_SIZE + 1));
            return Optional.of(source);
        } catch (IOException e) {
            LOG.error("Rule pack {} of bundle {} cannot be read", path, bundle.getSymbolicName(), e);
            return Optional.empty();
        }
    }
}
