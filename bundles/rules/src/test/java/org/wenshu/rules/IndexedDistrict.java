package org.wenshu.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;

/** A district that answers at once, so that a benchmark measures the rules and not the organization. One day, one thread. */
public final class IndexedDistrict implements Organization {

    private final Organization known;
    private final Map<String, Optional<Organ>> organs = new HashMap<>();
    private final Map<String, Optional<Organ>> names = new HashMap<>();
    private final Map<String, Optional<Post>> posts = new HashMap<>();
    private final Map<String, Optional<String>> holders = new HashMap<>();
    private final Map<String, Assignment> assignments = new HashMap<>();
    private final Map<List<String>, List<String>> leaders = new HashMap<>();

    public IndexedDistrict(Organization known) {
        this.known = known;
    }

    @Override
    public Optional<Organ> organ(String id) {
        return organs.computeIfAbsent(id, known::organ);
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return names.computeIfAbsent(name, known::organNamed);
    }

    @Override
    public List<Organ> organs() {
        return known.organs();
    }

    @Override
    public Optional<Post> post(String id) {
        return posts.computeIfAbsent(id, known::post);
    }

    @Override
    public List<Post> posts(Role role) {
        return known.posts(role);
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return holders.computeIfAbsent(post, one -> known.holder(one, on));
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return leaders.computeIfAbsent(domains, some -> known.portfolioLeaders(some, on));
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        return assignments.computeIfAbsent(post, one -> known.assignment(one, on));
    }
}
