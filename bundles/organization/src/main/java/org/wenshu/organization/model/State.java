package org.wenshu.organization.model;

import java.util.List;
import org.wenshu.api.organization.Post;

/**
 * The whole organization with its past and its announced future.
 *
 * @param version how many events led to it
 * @param organs in the order of the organization
 * @param posts in the order of the organization
 * @param terms earlier beginnings first
 */
public record State(
        long version,
        List<KnownOrgan> organs,
        List<Post> posts,
        List<Person> persons,
        List<Term> terms,
        List<Login> logins) {

    public State {
        organs = List.copyOf(organs);
        posts = List.copyOf(posts);
        persons = List.copyOf(persons);
        terms = List.copyOf(terms);
        logins = List.copyOf(logins);
    }

    public static State empty() {
        return new State(0, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
