package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/**
 * What the rule pack in force says. The rules ask this bundle who holds what, so it cannot wait for them: while they are
 * away a refusal stands without its finding.
 */
@Component(service = Citations.class)
public final class Citations {

    private static final Logger LOG = LoggerFactory.getLogger(Citations.class);

    private volatile Optional<Rules> rules = Optional.empty();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "gone")
    public void here(Rules service) {
        rules = Optional.of(service);
    }

    public void gone(Rules service) {
        if (rules.filter(known -> known == service).isPresent()) {
            rules = Optional.empty();
        }
    }

    /** The finding of a rule such as {@code R5.4}; empty if there are no rules or the pack does not know it. */
    public List<Finding> of(String rule) {
        try {
            return rules.map(known -> known.finding(rule)).stream().toList();
        } catch (RulesException unknown) {
            LOG.warn("the pack in force has no rule {}", rule, unknown);
            return List.of();
        }
    }

    /** What the rules say of a matter; empty if there are no rules or the pack does not know such matters. */
    List<Finding> check(Facts facts, LocalDate at) {
        try {
            return rules.map(known -> known.check(facts, at)).orElse(List.of());
        } catch (RulesException unknown) {
            LOG.warn("the pack in force cannot judge {}", facts.matter(), unknown);
            return List.of();
        }
    }

    /** The pack in force; blank if there is none. */
    String pack() {
        try {
            return rules.map(Rules::pack).orElse("");
        } catch (RulesException none) {
            LOG.warn("no pack is in force", none);
            return "";
        }
    }
}
