package org.wenshu.api.rules;

import java.util.List;

/**
 * A rule that a document or an act does not keep.
 *
 * @param message what is wrong and the way out, in Chinese
 */
public record Finding(
        String rule,
        String article,
        String quote,
        Level level,
        String message,
        List<Evidence> evidence,
        Basis basis,
        String rulePack) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** Tells whether this finding stops the document or the act. */
    public boolean stops() {
        return level == Level.RETURN || level == Level.BLOCK;
    }
}
