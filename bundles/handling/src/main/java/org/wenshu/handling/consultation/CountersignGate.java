package org.wenshu.handling.consultation;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.Grounds;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.StepGate;

/**
 * Keeps a case in the office until all organs were heard (Articles 28, 29), and from its decision until the vice mayor
 * has coordinated what is left of a dissent (Article 30).
 */
@Component(service = StepGate.class)
public class CountersignGate implements StepGate {

    private final Consultations consultations;
    private final Parties parties;
    private final Grounds grounds;

    @Activate
    public CountersignGate(
            @Reference Consultations consultations, @Reference Parties parties, @Reference Grounds grounds) {
        this.consultations = consultations;
        this.parties = parties;
        this.grounds = grounds;
    }

    @Override
    public void require(HandlingCase found, HandlingStep step) {
        StepKind kind = step.step().step();
        if (kind == StepKind.OFFICE_AUDIT) {
            requireHeard(found);
        }
        boolean decides = kind == StepKind.EXECUTIVE_MEETING || kind == StepKind.SIGN_OFF;
        if (decides && consultations.circulation(found).awaitsCoordination()) {
            throw Refusal.of(422, "coordination-first", grounds.of("R30.5"));
        }
    }

    @Override
    public List<String> heard(HandlingCase found) {
        return consultations.circulation(found).consultations().stream()
                .filter(sent -> sent.kind() == ConsultationKind.COUNTERSIGN)
                .filter(sent -> !sent.standing().unheard())
                .map(Consultation::organ)
                .distinct()
                .toList();
    }

    @Override
    public List<String> unresolved(HandlingCase found) {
        return consultations.circulation(found).unresolved().stream()
                .map(Consultation::organ)
                .distinct()
                .toList();
    }

    private void requireHeard(HandlingCase found) {
        Completeness completeness = consultations.completeness(found);
        if (completeness.complete()) {
            return;
        }
        List<Finding> findings = consultations.findings(completeness);
        if (completeness.unheard().isEmpty()) {
            throw Refusal.of(422, "dissent-open", findings);
        }
        String missing = completeness.unheard().stream().map(parties::name).collect(Collectors.joining("、"));
        throw Refusal.of(422, "countersign-incomplete", findings, missing);
    }
}
