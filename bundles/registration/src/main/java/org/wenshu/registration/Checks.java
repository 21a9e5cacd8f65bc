package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.time.BusinessClock;

/** The intake checks (初审) of the rule pack in force. */
@Component(service = Checks.class)
public class Checks {

    private final Rules rules;
    private final BusinessClock clock;

    @Activate
    public Checks(@Reference Rules rules, @Reference BusinessClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What the pack finds.
     *
     * @param pack the pack that was asked
     */
    record Result(List<Finding> findings, String pack) {}

    /** What the pack in force asks of a document beyond its own fields. Refuses if no rules are in force. */
    public List<DeclaredFact> questions() {
        try {
            return rules.facts(Facts.DOCUMENT);
        } catch (RulesException unable) {
            throw Refusals.rulesAway();
        }
    }

    /** Checks as of today. */
    Result check(Facts facts) {
        return check(facts, clock.today());
    }

    /**
     * Checks a document as of its day of receipt. One of the district's own must also have a way through the house, or
     * it would be registered and never handled. Refuses if no rules are in force.
     */
    Result check(Facts facts, LocalDate receivedOn) {
        try {
            return new Result(findings(facts, receivedOn), rules.pack());
        } catch (RulesException unable) {
            throw Refusals.rulesAway();
        }
    }

    private List<Finding> findings(Facts facts, LocalDate receivedOn) {
        boolean own = facts.issuerName().isPresent() || facts.submittingOrgan().isPresent();
        return own ? rules.decide(facts, receivedOn).findings() : rules.check(facts, receivedOn);
    }
}
