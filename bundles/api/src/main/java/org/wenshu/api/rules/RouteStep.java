package org.wenshu.api.rules;

import java.util.Optional;
import org.wenshu.api.organization.Capacity;

/**
 * One step of a route.
 *
 * @param actor the organ that acts, in Chinese, such as {@code 区司法局}
 * @param organ id of that organ
 * @param post id of the post that acts
 * @param person name of who holds the post or stands in for its holder on that date; empty if nobody does
 * @param capacity in what capacity the person acts
 */
public record RouteStep(
        StepKind step,
        String actor,
        String organ,
        String post,
        Optional<String> person,
        Capacity capacity,
        Citation citation) {}
