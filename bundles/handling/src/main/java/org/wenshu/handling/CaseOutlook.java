package org.wenshu.handling;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** What the rules say of a case that is under way before anybody acts. Safe for use by many threads. */
@Component(service = CaseOutlook.class)
public class CaseOutlook {

    private static final Logger LOG = LoggerFactory.getLogger(CaseOutlook.class);

    /** The pack's fact which organs have countersigned. */
    private static final String COUNTERSIGNED = "countersigned";

    private final Rules rules;
    private final SigningRules signing;
    private final FactsReading reading;
    private final Turns turns;
    private final StepGate gate;

    @Activate
    public CaseOutlook(
            @Reference Rules rules,
            @Reference SigningRules signing,
            @Reference FactsReading reading,
            @Reference Turns turns,
            @Reference StepGate gate) {
        this.rules = rules;
        this.signing = signing;
        this.reading = reading;
        this.turns = turns;
        this.gate = gate;
    }

    /** What the rules remark on the document as the case knows it now; nothing of a case that is closed. */
    public List<Finding> hints(CaseFolder folder) {
        if (folder.open().isEmpty()) {
            return List.of();
        }
        try {
            return rules.check(known(folder), turns.today());
        } catch (RulesException unable) {
            LOG.warn("the rules cannot look at {}", folder.found().documentId(), unable);
            return List.of();
        }
    }

    /** What they say of the signature, if that is what the case waits for. */
    public SigningOutlook signature(CaseFolder folder) {
        try {
            return folder.open()
                    .filter(HandlingStep::signature)
                    .map(step -> signing.look(folder.found(), folder.steps(), step))
                    .orElse(SigningOutlook.CLEAR);
        } catch (RulesException unable) {
            LOG.warn(
                    "the rules cannot look at the signature of {}",
                    folder.found().documentId(),
                    unable);
            return SigningOutlook.CLEAR;
        }
    }

    /** What may be stated of a case, and what of that decides something that is still to come, in the order of a form. */
    public List<FactEffect> effects(CaseFolder folder) {
        Facts known = known(folder);
        Prospect present = prospect(folder, known);
        List<String> posts = turns.leaders().stream().map(Leader::post).toList();
        return reading.questions().stream()
                .map(fact -> effect(
                        fact,
                        present,
                        WhatIf.of(fact, known, posts, turns.today()).stream()
                                .map(other -> prospect(folder, other))
                                .toList()))
                .toList();
    }

    private static FactEffect effect(DeclaredFact fact, Prospect present, List<Prospect> others) {
        return new FactEffect(
                fact,
                others.stream()
                        .flatMap(other -> present.routes(other).stream())
                        .distinct()
                        .toList(),
                others.stream()
                        .flatMap(other -> present.checks(other).stream())
                        .distinct()
                        .toList());
    }

    private Prospect prospect(CaseFolder folder, Facts facts) {
        List<Finding> ofSignature = folder.signature()
                .filter(step -> step.state() != StepState.DONE)
                .map(step -> signing.findings(facts, folder.found(), folder.steps(), step))
                .orElse(List.of());
        return Prospect.of(folder.steps(), rules.decide(facts, turns.today()), ofSignature);
    }

    /** The facts of the case with the countersigns that came in here. */
    private Facts known(CaseFolder folder) {
        Facts facts = folder.standing().facts();
        List<String> heard = gate.heard(folder.found());
        return facts.values(COUNTERSIGNED).isEmpty()
                ? facts.toBuilder().declare(COUNTERSIGNED, heard).build()
                : facts;
    }
}
