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

/** The district of the scenarios, where people may be away. */
public final class District implements Organization {

    private final Organization sample = Zhanqian.PACK.sample();
    private final Map<String, Assignment> substitutes = new HashMap<>();

    /** From now on somebody else acts for a post. */
    public District with(Assignment assignment) {
        substitutes.put(assignment.post(), assignment);
        return this;
    }

    @Override
    public Optional<Organ> organ(String id) {
        return sample.organ(id);
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return sample.organNamed(name);
    }

    @Override
    public List<Organ> organs() {
        return sample.organs();
    }

    @Override
    public Optional<Post> post(String id) {
        return sample.post(id);
    }

    @Override
    public List<Post> posts(Role role) {
        return sample.posts(role);
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return sample.holder(post, on);
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return sample.portfolioLeaders(domains, on);
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        return Optional.ofNullable(substitutes.get(post)).orElseGet(() -> sample.assignment(post, on));
    }
}
