package org.wenshu.api.organization;

import java.util.Optional;

/**
 * Who acts for a post on a day.
 *
 * @param post the post asked for
 * @param actingPost the post that acts: the same, or the substitute's; empty if an arrangement is pending
 * @param person name of who acts; empty if nobody
 */
public record Assignment(String post, Optional<String> actingPost, Optional<String> person, Capacity capacity) {}
