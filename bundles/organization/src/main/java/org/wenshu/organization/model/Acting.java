package org.wenshu.organization.model;

import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;

/**
 * Who acts for a post on a day.
 *
 * @param actingPost empty if nobody acts
 * @param person empty if nobody acts
 */
public record Acting(String post, Optional<String> actingPost, Optional<Person> person, Capacity capacity) {

    static Acting by(String post, String actingPost, Person person, Capacity capacity) {
        return new Acting(post, Optional.of(actingPost), Optional.of(person), capacity);
    }

    static Acting pending(String post) {
        return new Acting(post, Optional.empty(), Optional.empty(), Capacity.PENDING_ARRANGEMENT);
    }

    /** Whether it is by a substitute. */
    boolean isStandIn() {
        return capacity == Capacity.ACTING_FOR || capacity == Capacity.DELEGATED;
    }

    public Assignment asAssignment() {
        return new Assignment(post, actingPost, person.map(Person::name), capacity);
    }
}
