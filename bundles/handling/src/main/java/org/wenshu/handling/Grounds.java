package org.wenshu.handling;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** The findings that refusals give as their reason. */
@Component(service = Grounds.class)
public class Grounds {

    private static final Logger LOG = LoggerFactory.getLogger(Grounds.class);

    private final Rules rules;

    @Activate
    public Grounds(@Reference Rules rules) {
        this.rules = rules;
    }

    /** What a rule of the pack in force says; empty if the pack does not know it, for the refusal stands all the same. */
    public List<Finding> of(String rule) {
        try {
            return List.of(rules.finding(rule));
        } catch (RulesException unknown) {
            LOG.warn("the pack in force has no rule {}", rule, unknown);
            return List.of();
        }
    }

    /** The finding that an act is not allowed by the rule that a step was routed by. */
    static Finding blocking(Citation ground, String message) {
        return new Finding(
                ground.rule(),
                ground.article(),
                ground.quote(),
                Level.BLOCK,
                message,
                List.of(),
                ground.basis(),
                ground.rulePack());
    }
}
