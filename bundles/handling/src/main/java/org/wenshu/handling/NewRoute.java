package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;

/**
 * What a case still has to go through when the rules give it another route.
 *
 * @param from number of the first step that is replaced
 * @param steps what comes from there on
 * @param keeps whether the open step stays open; otherwise the first of {@code steps} has its turn
 */
record NewRoute(int from, List<RouteStep> steps, boolean keeps) {

    /** The rule by which a leader put another one into the chain: no decision of the rules takes that away. */
    static final String FORWARDED = "R30.8";

    NewRoute {
        steps = List.copyOf(steps);
    }

    /** Keeps what is done, keeps the open step if the new route has it next too, and replaces the rest. */
    static NewRoute of(List<HandlingStep> present, List<RouteStep> wanted) {
        List<RouteStep> left = new ArrayList<>(wanted);
        present.stream().filter(step -> step.state() == StepState.DONE).forEach(step -> first(left, step.step())
                .ifPresent(left::remove));
        Optional<HandlingStep> open =
                present.stream().filter(step -> step.state() == StepState.OPEN).findFirst();
        List<RouteStep> waiting = present.stream()
                .filter(step -> step.state() == StepState.AHEAD && forwarded(step.step()))
                .map(HandlingStep::step)
                .toList();
        left.removeIf(step -> waiting.stream().anyMatch(other -> same(other, step)));
        left.addAll(0, waiting);
        int from = open.map(HandlingStep::number).orElse(present.size() + 1);
        boolean stays = open.filter(step -> stays(step.step(), left)).isPresent();
        if (!stays) {
            return new NewRoute(from, left, false);
        }
        first(left, open.orElseThrow().step()).ifPresent(left::remove);
        return new NewRoute(from + 1, left, true);
    }

    /** A revision answers an opinion, and a leader was asked by another one: neither is part of any route, both stay. */
    private static boolean stays(RouteStep open, List<RouteStep> left) {
        return open.step() == StepKind.REVISION || forwarded(open) || !left.isEmpty() && same(left.get(0), open);
    }

    private static boolean forwarded(RouteStep step) {
        return step.citation().rule().equals(FORWARDED);
    }

    private static Optional<RouteStep> first(List<RouteStep> steps, RouteStep like) {
        return steps.stream().filter(step -> same(step, like)).findFirst();
    }

    private static boolean same(RouteStep one, RouteStep other) {
        return one.step() == other.step() && one.post().equals(other.post());
    }
}
