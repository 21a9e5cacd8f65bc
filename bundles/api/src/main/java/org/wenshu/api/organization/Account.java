package org.wenshu.api.organization;

import java.util.Set;

/**
 * An account on a day.
 *
 * @param name the sign-in name
 * @param person name of the person
 * @param organ id of the organ of the main post
 * @param posts ids of the posts the person holds or stands in for on that day
 * @param roles all roles of these posts
 */
public record Account(String name, String person, String organ, Set<String> posts, Set<Role> roles) {

    public Account {
        posts = Set.copyOf(posts);
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
