package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;

/** An organization in which others act for some posts. */
record Substitutes(Organization organization, List<Assignment> acting) implements Organization {

    Substitutes {
        acting = List.copyOf(acting);
    }

    @Override
    public Optional<Organ> organ(String id) {
        return organization.organ(id);
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return organization.organNamed(name);
    }

    @Override
    public List<Organ> organs() {
        return organization.organs();
    }

    @Override
    public Optional<Post> post(String id) {
        return organization.post(id);
    }

    @Override
    public List<Post> posts(Role role) {
        return organization.posts(role);
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return organization.holder(post, on);
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return organization.portfolioLeaders(domains, on);
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        return acting.stream()
                .filter(one -> one.post().equals(post))
                .findFirst()
                .orElseGet(() -> organization.assignment(post, on));
    }
}
