package org.wenshu.api.organization;

import java.util.Set;

/**
 * A post in an organ. Tasks go to posts; persons come and go.
 *
 * @param id stable, such as {@code vm2}
 * @param title such as {@code 副区长}
 * @param organ id of its organ
 * @param roles what holders may do
 */
public record Post(String id, String title, String organ, Rank rank, Set<Role> roles) {

    public Post {
        roles = Set.copyOf(roles);
    }
}
