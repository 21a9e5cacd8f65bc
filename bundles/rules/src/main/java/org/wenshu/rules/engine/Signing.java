package org.wenshu.rules.engine;

import java.util.Optional;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Signatory;

/**
 * The outcome of the signatory matrix.
 *
 * @param signer whom the matrix asks for; empty if no row holds
 * @param row the row that asks; empty if none holds
 * @param signatory the post that signs; empty if it cannot be told
 * @param finding why it cannot be told
 */
record Signing(
        Optional<Signer> signer, Optional<String> row, Optional<Signatory> signatory, Optional<Finding> finding) {

    static final Signing NONE = new Signing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
