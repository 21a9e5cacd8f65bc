package org.wenshu.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;

/** Some organs, a mayor and a vice mayor. */
final class District implements Organization {

    private static final List<Organ> ORGANS = List.of(
            organ("gov", "区政府", OrganType.GOVERNMENT),
            organ("justice", "区司法局", OrganType.DEPARTMENT),
            organ("housing", "区住建局", OrganType.DEPARTMENT),
            organ("commerce", "区商务局", OrganType.DEPARTMENT),
            organ("city", "市政府", OrganType.OUTSIDE));

    private static final List<Post> POSTS = List.of(
            new Post("mayor", "区长", "gov", Rank.MAYOR, Set.of(Role.LEADER)),
            new Post("vm2", "副区长", "gov", Rank.VICE_MAYOR, Set.of(Role.LEADER)),
            new Post("justice-reviewer", "审核人", "justice", Rank.STAFF, Set.of(Role.JUSTICE_REVIEWER)));

    private static Organ organ(String id, String name, OrganType type) {
        return new Organ(id, "站前" + name, name, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Organ> organ(String id) {
        return ORGANS.stream().filter(organ -> organ.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return ORGANS.stream().filter(organ -> organ.name().equals(name)).findFirst();
    }

    @Override
    public List<Organ> organs() {
        return ORGANS;
    }

    @Override
    public Optional<Post> post(String id) {
        return POSTS.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    @Override
    public List<Post> posts(Role role) {
        return POSTS.stream().filter(post -> post.roles().contains(role)).toList();
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
        return new Assignment(post, Optional.of(post), Optional.empty(), Capacity.OWN);
    }
}
