package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;

/**
 * A row of the review router (decision table 1.A); the first that holds wins.
 *
 * @param row such as {@code L3}
 * @param reviewers in order
 * @param refusal a finding that the row makes; one that blocks ends the route
 */
public record ReviewRow(
        String row, Condition when, List<Who> reviewers, ReviewBody body, Ground ground, Optional<Refusal> refusal) {

    public ReviewRow {
        reviewers = List.copyOf(reviewers);
    }
}
