package org.wenshu.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;

/** The district government and a department. */
public record TwoOrgans() implements Organization {

    @Override
    public Optional<Organ> organ(String id) {
        return organs().stream().filter(organ -> organ.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return organs().stream().filter(organ -> organ.name().equals(name)).findFirst();
    }

    @Override
    public List<Organ> organs() {
        return List.of(
                organ("gov", "站前区人民政府", OrganType.GOVERNMENT), organ("housing", "站前区住房和城乡建设局", OrganType.DEPARTMENT));
    }

    private static Organ organ(String id, String name, OrganType type) {
        return new Organ(id, name, name, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
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
        throw new UnsupportedOperationException();
    }
}
