package org.wenshu.api.web;

import java.util.Set;
import org.wenshu.api.organization.Role;

/**
 * Who makes a request, today.
 *
 * @param account the sign-in name; {@code anonymous} on public paths
 * @param person name of the person
 * @param organ id of the organ
 * @param posts ids of the posts held or stood in for
 */
public record Caller(String account, String person, String organ, Set<String> posts, Set<Role> roles) {

    public Caller {
        posts = Set.copyOf(posts);
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
