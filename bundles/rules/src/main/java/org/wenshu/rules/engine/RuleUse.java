package org.wenshu.rules.engine;

import java.util.Optional;
import org.wenshu.api.rules.Level;

/**
 * One use of a rule in a pack.
 *
 * @param id the rule's id; examples refer to it or to the row
 * @param kind in which table
 * @param level what a violation does, where the table says so
 * @param says message, row, or what else the row says
 */
public record RuleUse(String id, Kind kind, Ground ground, Optional<Level> level, String says) {

    /** The tables. */
    public enum Kind {
        CHECK,
        ACT,
        REVIEW,
        SIGNATORY,
        ROUTE,
        FILING,
        PERIOD
    }
}
