package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.rules.StepKind;

/** Lays the steps of a route in the order of the pack. */
final class RoutePlanner {

    private final Pack pack;
    private final String name;
    private final Seating seating;

    RoutePlanner(Pack pack) {
        this.pack = pack;
        this.name = pack.name();
        this.seating = new Seating(pack.posts());
    }

    List<RouteStep> plan(Situation situation, ReviewRow review, Optional<Signatory> signatory) {
        List<RouteStep> steps = new ArrayList<>();
        for (RouteRow row : pack.tables().route()) {
            steps.addAll(steps(row, situation, review, signatory));
        }
        return steps;
    }

    /** The steps that one row adds. */
    List<RouteStep> steps(RouteRow row, Situation situation, ReviewRow review, Optional<Signatory> signatory) {
        if (!row.when().holds(situation)) {
            return List.of();
        }
        return switch (row.who()) {
            case REVIEWERS -> reviews(row.step(), review, situation);
            case SIGNATORY -> signOff(row, situation, signatory);
            default -> others(row, situation, signatory);
        };
    }

    private List<RouteStep> reviews(StepKind step, ReviewRow review, Situation situation) {
        return review.reviewers().stream()
                .filter(who -> step == stepOf(who))
                .flatMap(who -> seating.of(who, situation).stream())
                .map(seat -> step(step, seat, review.ground(), assignment(seat, situation)))
                .toList();
    }

    private List<RouteStep> signOff(RouteRow row, Situation situation, Optional<Signatory> signatory) {
        return signatory.stream()
                .flatMap(signed -> situation.organization().post(signed.post()).stream()
                        .flatMap(post -> situation.organization().organ(post.organ()).stream())
                        .map(organ -> new RouteStep(
                                row.step(),
                                organ.shortName(),
                                organ.id(),
                                signed.post(),
                                signed.person(),
                                signed.capacity(),
                                signed.citation())))
                .toList();
    }

    /** Whoever signs in the end does not act before as well (31(8): no second signature of the same post). */
    private List<RouteStep> others(RouteRow row, Situation situation, Optional<Signatory> signatory) {
        return seating.of(row.who(), situation).stream()
                .filter(seat -> signatory
                        .filter(signed -> signed.post().equals(seat.post()))
                        .isEmpty())
                .map(seat -> step(row.step(), seat, row.ground(), assignment(seat, situation)))
                .toList();
    }

    private RouteStep step(StepKind step, Seat seat, Ground ground, Assignment assignment) {
        return new RouteStep(
                step,
                seat.organ().shortName(),
                seat.organ().id(),
                seat.post(),
                assignment.person(),
                assignment.capacity(),
                ground.cited(name));
    }

    private static Assignment assignment(Seat seat, Situation situation) {
        return situation.organization().assignment(seat.post(), situation.at());
    }

    private static StepKind stepOf(Who who) {
        return who == Who.JUSTICE_REVIEWER ? StepKind.JUSTICE_REVIEW : StepKind.DEPARTMENT_LEGAL_REVIEW;
    }
}
