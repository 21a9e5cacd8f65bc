package org.wenshu.gateway.health;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The suite's bundles by their one-word names. */
public final class SuiteBundles {

    private static final String PREFIX = "org.wenshu.";

    private final BundleContext context;

    public SuiteBundles(BundleContext context) {
        this.context = context;
    }

    /** All that are installed, sorted by name. */
    public Map<String, Bundle> all() {
        Map<String, Bundle> found = new TreeMap<>();
        Arrays.stream(context.getBundles())
                .filter(SuiteBundles::contains)
                .forEach(bundle -> found.put(word(bundle), bundle));
        return found;
    }

    /** The one with a name. */
    public Optional<Bundle> named(String word) {
        return Optional.ofNullable(all().get(word));
    }

    /** The one with a symbolic name. */
    public Optional<Bundle> of(String symbolicName) {
        return all().values().stream()
                .filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
                .findFirst();
    }

    /** Tells whether a bundle is one of ours. */
    public static boolean contains(Bundle bundle) {
        return bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(PREFIX);
    }

    /** The one-word name of a bundle. */
    public static String word(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
