package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;

/**
 * The invented organization that the examples of a pack speak of: nobody is ever away. Immutable.
 *
 * @param organs in order
 * @param posts in order
 * @param holders names of persons by post
 * @param portfolios matters by the post of their leader, and by the day from which they are theirs
 */
public record SampleOrganization(
        List<Organ> organs,
        List<Post> posts,
        Map<String, String> holders,
        Map<String, NavigableMap<LocalDate, List<String>>> portfolios)
        implements Organization {

    public SampleOrganization {
        organs = List.copyOf(organs);
        posts = List.copyOf(posts);
        holders = Map.copyOf(holders);
        portfolios = Map.copyOf(portfolios);
    }

    @Override
    public Optional<Organ> organ(String id) {
        return organs.stream().filter(organ -> organ.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return organs.stream()
                .filter(organ -> organ.name().equals(name) || organ.shortName().equals(name))
                .findFirst();
    }

    @Override
    public Optional<Post> post(String id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    @Override
    public List<Post> posts(Role role) {
        return posts.stream().filter(post -> post.roles().contains(role)).toList();
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return Optional.ofNullable(holders.get(post));
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return domains.stream()
                .flatMap(domain -> portfolios.entrySet().stream()
                        .filter(portfolio ->
                                portfolio.getValue().floorEntry(on).getValue().contains(domain))
                        .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        Optional<String> holder = holder(post, on);
        Capacity capacity = holder.isPresent() ? Capacity.OWN : Capacity.PENDING_ARRANGEMENT;
        return new Assignment(post, holder.map(person -> post), holder, capacity);
    }
}
