package org.wenshu.handling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;

/** Asks the pack about a signature as a whole: whatever its rules of sign-off are, they act, and none is known here. */
@Component(service = SigningRules.class)
public class SigningRules {

    private final Rules rules;
    private final CaseJournal journal;
    private final Turns turns;
    private final FactsReading reading;
    private final StepGate gate;

    @Activate
    public SigningRules(
            @Reference Rules rules,
            @Reference CaseJournal journal,
            @Reference Turns turns,
            @Reference FactsReading reading,
            @Reference StepGate gate) {
        this.rules = rules;
        this.journal = journal;
        this.turns = turns;
        this.reading = reading;
        this.gate = gate;
    }

    /** What the rules would say if whoever acts for the post signed now. */
    SigningOutlook look(HandlingCase found, List<HandlingStep> steps, HandlingStep signature) {
        Facts facts = facts(journal.standing(found.documentId()).facts(), found, steps, signature);
        List<Finding> findings = rules.check(facts, turns.today());
        return new SigningOutlook(findings, missing(facts, findings));
    }

    /** What they would say if other things were known of the case. */
    List<Finding> findings(Facts known, HandlingCase found, List<HandlingStep> steps, HandlingStep signature) {
        return rules.check(facts(known, found, steps, signature), turns.today());
    }

    private Facts facts(Facts known, HandlingCase found, List<HandlingStep> steps, HandlingStep signature) {
        return SignOffFacts.of(
                known,
                found,
                steps,
                signature,
                turns.acting(signature.step(), found.signatoryRow()),
                gate.unresolved(found));
    }

    /** What is not known yet, and would take away a finding that stops without bringing another one. */
    private List<DeclaredFact> missing(Facts facts, List<Finding> findings) {
        Set<String> stopping = stopping(findings);
        if (stopping.isEmpty()) {
            return List.of();
        }
        List<String> posts = turns.leaders().stream().map(Leader::post).toList();
        return reading.questions().stream()
                .filter(fact -> FactsReading.known(facts, fact.name()).isEmpty())
                .filter(fact -> WhatIf.of(fact, facts, posts, turns.today()).stream()
                        .map(other -> stopping(rules.check(other, turns.today())))
                        .anyMatch(left -> left.size() < stopping.size() && stopping.containsAll(left)))
                .toList();
    }

    private static Set<String> stopping(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::stops)
                .map(finding -> finding.rule() + finding.quote())
                .collect(Collectors.toSet());
    }
}
