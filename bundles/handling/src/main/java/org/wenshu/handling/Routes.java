package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.RuleNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.StepKind;

/** The route of a case: that of the rules, or, before they can find one, the determination of normativity (认定). */
@Component(service = Routes.class)
public class Routes {

    private final Rules rules;
    private final Organization organization;

    @Activate
    public Routes(@Reference Rules rules, @Reference Organization organization) {
        this.rules = rules;
        this.organization = organization;
    }

    /** What the rules decide; its route is empty if no route leads on. */
    Decision decide(Facts facts, LocalDate today) {
        Decision decision = rules.decide(facts, today);
        List<Finding> stopping =
                decision.findings().stream().filter(Finding::stops).toList();
        boolean undetermined = !stopping.isEmpty() && stopping.stream().allMatch(RuleNames::awaitsDetermination);
        return undetermined ? under(decision, determination(stopping.get(0), today)) : decision;
    }

    private static Decision under(Decision decision, List<RouteStep> route) {
        return new Decision(
                decision.findings(),
                route,
                decision.signatory(),
                decision.reviewBody(),
                decision.deadlines(),
                decision.rulePack());
    }

    /** The office proposes, the Justice Bureau agrees: both have to be there. */
    private List<RouteStep> determination(Finding finding, LocalDate today) {
        Citation ground =
                new Citation(finding.rule(), finding.article(), finding.quote(), finding.basis(), finding.rulePack());
        List<RouteStep> steps = Stream.of(Role.OFFICE_DIRECTOR, Role.JUSTICE_REVIEWER)
                .flatMap(role -> step(role, ground, today).stream())
                .toList();
        return steps.size() == 2 ? steps : List.of();
    }

    private Optional<RouteStep> step(Role role, Citation ground, LocalDate today) {
        return organization.posts(role).stream()
                .findFirst()
                .flatMap(post -> organization.organ(post.organ()).map(organ -> step(post, organ, ground, today)));
    }

    private RouteStep step(Post post, Organ organ, Citation ground, LocalDate today) {
        Assignment acting = organization.assignment(post.id(), today);
        return new RouteStep(
                StepKind.DETERMINATION,
                organ.shortName(),
                organ.id(),
                post.id(),
                acting.person(),
                acting.capacity(),
                ground);
    }
}
