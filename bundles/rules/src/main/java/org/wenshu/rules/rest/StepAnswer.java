package org.wenshu.rules.rest;

import java.util.Optional;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;

/** A step of a route, with its citation beside it. */
public record StepAnswer(
        StepKind step,
        String actor,
        String organ,
        String post,
        Optional<String> person,
        Capacity capacity,
        String rule,
        String article,
        String quote,
        Basis basis) {

    static StepAnswer of(RouteStep step) {
        return new StepAnswer(
                step.step(),
                step.actor(),
                step.organ(),
                step.post(),
                step.person(),
                step.capacity(),
                step.citation().rule(),
                step.citation().article(),
                step.citation().quote(),
                step.citation().basis());
    }
}
