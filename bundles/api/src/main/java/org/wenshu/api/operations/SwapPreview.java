package org.wenshu.api.operations;

import java.util.List;

/**
 * What a swap with an artifact would do, without doing it.
 *
 * @param bundle the one-word name of the bundle that the artifact is a version of
 * @param from the version that runs
 * @param to the version of the artifact
 * @param sha256 the checksum of the artifact
 * @param signer who signed the artifact, if this node trusts signers; empty if it does not
 * @param waiting bundles whose requests would wait
 * @param rewired bundles besides it whose classes would be loaded anew: done only by a {@link SwapOrder#wide} order
 */
public record SwapPreview(
        String bundle,
        String from,
        String to,
        String sha256,
        String signer,
        Replaceability way,
        List<String> waiting,
        List<String> rewired) {

    public SwapPreview {
        waiting = List.copyOf(waiting);
        rewired = List.copyOf(rewired);
    }
}
