package org.wenshu.api.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wenshu.api.web.ProblemException;

/**
 * Swaps of this node's bundles, one at a time. What is in the way of a swap is no exception but in its report. Safe for
 * use by many threads.
 */
@ProviderType
public interface BundleSwaps {

    /** The bundles of the suite by their names. */
    List<SuiteBundle> bundles();

    /**
     * What a swap would do.
     *
     * @throws ProblemException 422 if the artifact cannot be read, is no version of a bundle that is here, or is not
     *     signed by whom this node trusts
     */
    SwapPreview preview(Path artifact);

    /**
     * Begins a swap, in a thread of its own: the caller's own bundle may be the one that goes.
     *
     * @return the number of its report, which is there at once
     */
    long start(SwapOrder order);

    /**
     * Begins to put back the version that a bundle had before its last swap.
     *
     * @return the number of its report, which is there at once
     */
    long rollBack(String bundle, String account);

    /** The report with a number. */
    Optional<SwapReport> report(long number);

    /** Reports in order of their numbers, only those greater than {@code after}, at most {@code limit}. */
    List<SwapReport> reports(long after, int limit);

    /** Names this node among those that may share a journal; stays the same over restarts. */
    String node();
}
