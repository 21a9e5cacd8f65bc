package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.StepKind;

/** What has to be there before a document gets a number. */
@Component(service = NumberingRules.class)
public class NumberingRules {

    private final Issuers issuers;
    private final Grounds grounds;

    @Activate
    public NumberingRules(@Reference Issuers issuers, @Reference Grounds grounds) {
        this.issuers = issuers;
        this.grounds = grounds;
    }

    void requireSignedOff(HandlingCase found, List<HandlingStep> steps) {
        switch (found.status()) {
            case SIGNED_OFF -> {
                // The one moment for a number.
            }
            case OPEN, RETURNED, COMPLETED ->
                throw Refusal.of(409, "not-signed-off", unsigned(steps), Messages.name(found.status()));
            case NUMBERED, ISSUED, PUBLISHED ->
                throw Refusal.of(409, "numbered-already", found.documentNumber().orElseThrow());
        }
    }

    private static List<Finding> unsigned(List<HandlingStep> steps) {
        return steps.stream()
                .map(HandlingStep::step)
                .filter(step -> step.step() == StepKind.SIGN_OFF)
                .map(step -> Grounds.blocking(step.citation(), Messages.text("finding.not-signed-off")))
                .toList();
    }

    /** A document that shall not be disclosed needs the ground for that. */
    void requireDisclosure(HandlingCase found, Optional<Disclosure> given, String basis) {
        Disclosure disclosure = given.or(found::disclosure)
                .orElseThrow(() -> Refusal.of(422, "disclosure-needed", grounds.of("R16.1")));
        if (disclosure == Disclosure.WITHHELD && basis.isBlank()) {
            throw Refusal.of(422, "non-disclosure-basis-needed", grounds.of("R16.1"));
        }
    }

    String code(HandlingCase found) {
        return issuers.code(found);
    }
}
