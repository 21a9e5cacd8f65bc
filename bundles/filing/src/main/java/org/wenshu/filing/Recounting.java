package org.wenshu.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** Counts periods anew by new holiday notices, each under the pack that it was counted under. */
record Recounting(Rules rules, CalendarExtended extended) {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    /** The period as it is counted now; empty if nothing changed, or its pack is lost and it stays as it was. */
    Optional<Deadline> anew(Deadline former) {
        if (!reached(former)) {
            return Optional.empty();
        }
        try {
            Deadline now = rules.deadline(
                    former.name(), former.start(), former.citation().rulePack());
            boolean same = now.date().equals(former.date())
                    && now.nominalDate().equals(former.nominalDate())
                    && now.provisional() == former.provisional();
            return same ? Optional.empty() : Optional.of(now);
        } catch (RulesException lost) {
            LOG.warn("The period {} stays as it was: {}", former.name(), lost.getMessage());
            return Optional.empty();
        }
    }

    private boolean reached(Deadline deadline) {
        LocalDate last = deadline.date();
        return deadline.start()
                .datesUntil(last.plusDays(1))
                .mapToInt(LocalDate::getYear)
                .distinct()
                .anyMatch(extended::reaches);
    }
}
