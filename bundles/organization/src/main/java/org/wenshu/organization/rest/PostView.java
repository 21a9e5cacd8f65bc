package org.wenshu.organization.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.organization.model.Acting;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;

/**
 * A post on a day as REST shows it.
 *
 * @param holders who hold it
 * @param actingPost the post that acts for it: itself or a substitute's
 * @param actingPerson name of who acts
 */
public record PostView(
        String id,
        String title,
        String organ,
        Rank rank,
        Set<Role> roles,
        List<Person> holders,
        Optional<String> actingPost,
        Optional<String> actingPerson,
        Capacity capacity) {

    static PostView of(Directory directory, Post post, LocalDate on) {
        Acting acting = directory.acting(post.id(), on);
        return new PostView(
                post.id(),
                post.title(),
                post.organ(),
                post.rank(),
                post.roles(),
                directory.holders(post.id(), on),
                acting.actingPost(),
                acting.person().map(Person::name),
                acting.capacity());
    }
}
