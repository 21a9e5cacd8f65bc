package org.wenshu.api.operations;

/**
 * A bundle of the suite on this node.
 *
 * @param name its one-word name, such as {@code review}
 * @param version the version that runs
 * @param ready whether it can do its work now
 * @param problem what is the matter, for operators; empty if nothing is
 * @param former the version that {@link BundleSwaps#rollBack} would put back; empty if none is kept
 */
public record SuiteBundle(
        String name, String version, boolean ready, String problem, Replaceability way, String former) {}
