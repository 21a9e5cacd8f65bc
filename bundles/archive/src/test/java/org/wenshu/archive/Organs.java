package org.wenshu.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;

/** One organ that has two names. */
final class Organs implements Organization {

    private static final Organ JUSTICE = new Organ(
            "justice",
            "营口市站前区司法局",
            "区司法局",
            OrganType.values()[0],
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @Override
    public Optional<Organ> organ(String id) {
        return Optional.of(JUSTICE).filter(organ -> organ.id().equals(id));
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return Optional.of(JUSTICE).filter(organ -> organ.name().equals(name));
    }

    @Override
    public List<Organ> organs() {
        return List.of(JUSTICE);
    }

    @Override
    public Optional<Post> post(String id) {
        return Optional.empty();
    }

    @Override
    public List<Post> posts(Role role) {
        return List.of();
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return List.of();
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        throw new UnsupportedOperationException("nobody acts here");
    }
}
