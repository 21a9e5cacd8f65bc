package org.wenshu.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** Periods of the pack in force, which may be one that does not know them. */
public final class Periods {

    private static final Logger LOG = LoggerFactory.getLogger(Periods.class);

    private Periods() {}

    /** The end of a period that is good to know; empty if the pack does not know the period. */
    static Optional<Deadline> known(Rules rules, String name, LocalDate start) {
        try {
            return Optional.of(rules.deadline(name, start));
        } catch (RulesException e) {
            LOG.warn("{} knows no end of {} from {}: {}", rules.pack(), name, start, e.getMessage());
            return Optional.empty();
        }
    }

    /** The end of a period without which the act has no sense: without it the act is refused. */
    public static Deadline needed(Rules rules, String name, LocalDate start) {
        return known(rules, name, start).orElseThrow(() -> Refusal.problem("noPeriod", 409, name, rules.pack()));
    }
}
