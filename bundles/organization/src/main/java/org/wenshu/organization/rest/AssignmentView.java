package org.wenshu.organization.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;

/** Who acts for a post on a day, as REST shows it. */
public record AssignmentView(
        String post, LocalDate on, Optional<String> actingPost, Optional<String> person, Capacity capacity) {

    static AssignmentView of(Assignment assignment, LocalDate on) {
        return new AssignmentView(
                assignment.post(), on, assignment.actingPost(), assignment.person(), assignment.capacity());
    }
}
