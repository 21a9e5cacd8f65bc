package org.wenshu.api.rules;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Role;

/**
 * A rule that a document or an act does not keep.
 *
 * @param message what is wrong and the way out, in Chinese
 * @param clearedBy role whose holders may let the document or the act pass in spite of the finding, with a recorded
 *     reason (一般、原则上); empty if nobody may
 */
public record Finding(
        String rule,
        String article,
        String quote,
        Level level,
        String message,
        List<Evidence> evidence,
        Basis basis,
        String rulePack,
        Optional<Role> clearedBy) {

    public Finding {
        evidence = List.copyOf(evidence);
        clearedBy = clearedBy == null ? Optional.empty() : clearedBy;
    }

    /** A finding that nobody may clear. */
    public Finding(
            String rule,
            String article,
            String quote,
            Level level,
            String message,
            List<Evidence> evidence,
            Basis basis,
            String rulePack) {
        this(rule, article, quote, level, message, evidence, basis, rulePack, Optional.empty());
    }

    /** Tells whether this finding stops the document or the act. */
    public boolean stops() {
        return level == Level.RETURN || level == Level.BLOCK;
    }
}
